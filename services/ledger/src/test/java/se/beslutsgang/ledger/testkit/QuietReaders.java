package se.beslutsgang.ledger.testkit;

import se.beslutsgang.ledger.Parked;
import se.beslutsgang.ledger.ReaderStatus;
import se.beslutsgang.ledger.Readers;

import java.util.List;

/** Readers that have read everything. */
public final class QuietReaders implements Readers {

    @Override
    public List<ReaderStatus> status() {
        return List.of();
    }

    @Override
    public List<Parked> parked() {
        return List.of();
    }

    @Override
    public boolean retry(String reader, String stream) {
        return true;
    }

    @Override
    public boolean isQuiet() {
        return true;
    }

    @Override
    public void rebuild(Progress progress) {}

    @Override
    public List<String> dump(String projector) {
        return List.of();
    }

    @Override
    public List<String> projectors() {
        return List.of();
    }
}
