package se.beslutsgang.imports.conformance;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.imports.drive.MeetingDrive;
import se.beslutsgang.imports.drive.MeetingDrive.Driven;
import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.imports.drive.ReadMeeting;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Readers;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Drives the engine with what existing minutes tell, meeting by meeting, and says of each § whether
 * the engine arrives at what the text says.
 */
@Component
public class Conformance {

    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(5);

    private final Commands commands;
    private final PersonalTexts texts;
    private final Documents documents;
    private final Mandates mandates;
    private final Meetings meetings;
    private final Items items;
    private final Streams streams;
    private final Readers readers;

    Conformance(
            Commands commands,
            PersonalTexts texts,
            Documents documents,
            Mandates mandates,
            Meetings meetings,
            Items items,
            Streams streams,
            Readers readers) {
        this.commands = commands;
        this.texts = texts;
        this.documents = documents;
        this.mandates = mandates;
        this.meetings = meetings;
        this.items = items;
        this.streams = streams;
        this.readers = readers;
    }

    /** The §§ by body and day, in the order of their days: what one meeting did. */
    public static List<List<Paper>> meetings(Collection<Paper> papers) {
        Map<String, List<Paper>> byMeeting = new LinkedHashMap<>();
        papers.stream()
                .sorted(Comparator.comparing(Paper::date))
                .forEach(
                        p ->
                                byMeeting
                                        .computeIfAbsent(
                                                p.body() + p.date(), _ -> new ArrayList<>())
                                        .add(p));
        return List.copyOf(byMeeting.values());
    }

    /**
     * @param papers of any number of bodies of one house
     * @param out a result for each §, meeting by meeting
     */
    public void run(String house, List<Paper> papers, Consumer<Result> out) {
        List<List<Paper>> meetings = meetings(papers);
        if (meetings.isEmpty()) return;
        var drive =
                new MeetingDrive(
                        house,
                        commands,
                        texts,
                        documents,
                        mandates,
                        this.meetings,
                        meetings.getFirst().getFirst().date());
        for (List<Paper> meeting : meetings) {
            for (Driven driven : drive.drive(ReadMeeting.of(meeting))) {
                out.accept(Comparison.of(driven, new Engine(driven, items, streams, mandates)));
            }
            awaitReactions();
        }
    }

    /** What a meeting did to its cases is known before the next begins. */
    private void awaitReactions() {
        while (!readers.isQuiet()) LockSupport.parkNanos(GLANCE);
    }
}
