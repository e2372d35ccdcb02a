package se.beslutsgang.imports.drive;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;

import java.time.LocalDate;

/** What driving a meeting takes. */
@Component
public record Drives(
        Commands commands,
        PersonalTexts texts,
        Documents documents,
        Streams streams,
        Mandates mandates,
        Cases cases,
        Meetings meetings) {

    /**
     * @param house its name, such as "Region Norrbotten"
     * @param day from which it is known at the latest
     */
    public MeetingDrive of(String house, LocalDate day) {
        return new MeetingDrive(house, day, this);
    }

    /** The same, giving its commands this way. */
    public Drives through(Commands way) {
        return new Drives(way, texts, documents, streams, mandates, cases, meetings);
    }
}
