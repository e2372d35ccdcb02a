package se.beslutsgang.imports.drive;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/** What driving a meeting takes. */
@Component
public record Drives(
        Commands commands,
        PersonalTexts texts,
        Documents documents,
        Streams streams,
        Mandates mandates,
        Cases cases,
        Meetings meetings,
        PlatformTransactionManager transactions) {

    /**
     * @param house its name, such as "Region Norrbotten"
     * @param day from which it is known at the latest
     */
    public MeetingDrive of(String house, LocalDate day) {
        return new MeetingDrive(house, day, this);
    }

    /** All of what is done is stored, or nothing. */
    <T> T whole(Supplier<T> what) {
        return Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(_ -> what.get()));
    }

    /** The same, giving its commands this way. */
    public Drives through(Commands way) {
        return new Drives(way, texts, documents, streams, mandates, cases, meetings, transactions);
    }
}
