package se.beslutsgang.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

import org.jspecify.annotations.Nullable;

import se.beslutsgang.ledger.Readers;

import java.io.Console;
import java.util.Optional;

/** A progress bar for each read model, on a terminal only. */
final class RebuildProgress implements Readers.Progress, AutoCloseable {

    private final boolean shown;
    private @Nullable ProgressBar bar;
    private String projector = "";

    RebuildProgress(boolean json) {
        this.shown = !json && isTerminal();
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    @Override
    public void at(String name, long events, long of) {
        if (!shown) return;
        if (bar == null || !projector.equals(name)) {
            close();
            projector = name;
            bar = new ProgressBarBuilder().setTaskName(name).setInitialMax(of).build();
        }
        bar.stepTo(events);
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
        bar = null;
    }
}
