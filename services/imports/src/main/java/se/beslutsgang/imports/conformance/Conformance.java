package se.beslutsgang.imports.conformance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.imports.drive.CountedCommands;
import se.beslutsgang.imports.drive.Drives;
import se.beslutsgang.imports.drive.Foretold;
import se.beslutsgang.imports.drive.MeetingDrive;
import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.imports.drive.ReadMeeting;
import se.beslutsgang.imports.drive.ReadMeeting.ReadParagraph;
import se.beslutsgang.ledger.Readers;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.queries.Mandates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Drives the engine with what existing minutes tell, meeting by meeting, and says of each § whether
 * the engine arrives at what the text says.
 */
@Component
public class Conformance {

    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(5);

    private final Drives drives;
    private final Items items;
    private final Streams streams;
    private final Mandates mandates;
    private final Readers readers;
    private final TransactionTemplate transaction;

    Conformance(
            Drives drives, Items items, Readers readers, PlatformTransactionManager transactions) {
        this.drives = drives;
        this.items = items;
        this.streams = drives.streams();
        this.mandates = drives.mandates();
        this.readers = readers;
        this.transaction = new TransactionTemplate(transactions);
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
     * @return how many commands the engine was given
     */
    public int run(String house, List<Paper> papers, Consumer<Result> out) {
        return meetings(house, papers, (drive, meeting) -> compared(drive, meeting).forEach(out));
    }

    /** §§ of a meeting as they might have been written. */
    public interface Trials {

        /**
         * @param meeting that comes next, with all that came before it known
         * @param trial drives a § in its place, with its lists, and takes back what came of it
         */
        void before(List<Paper> meeting, Function<Paper, Result> trial);
    }

    /** As {@link #run(String, List, Consumer)}, with trials before each meeting. */
    public void run(String house, List<Paper> papers, Trials trials, Consumer<Result> out) {
        meetings(
                house,
                papers,
                (drive, meeting) -> {
                    List<Paper> next =
                            meeting.paragraphs().stream().map(ReadParagraph::paper).toList();
                    trials.before(next, p -> tried(drive.copy(), meeting.with(p)));
                    compared(drive, meeting).forEach(out);
                });
    }

    private Result tried(MeetingDrive drive, ReadMeeting paragraph) {
        Result result =
                transaction.execute(
                        status -> {
                            status.setRollbackOnly();
                            return compared(drive, paragraph).getFirst();
                        });
        return Objects.requireNonNull(result);
    }

    private List<Result> compared(MeetingDrive drive, ReadMeeting meeting) {
        return drive.drive(meeting).stream()
                .map(d -> Comparison.of(d, new Engine(d, items, streams, mandates)))
                .toList();
    }

    /**
     * @param out what is foretold of each § that tells of a question, meeting by meeting
     */
    public void foretell(String house, List<Paper> papers, Consumer<Foretold> out) {
        meetings(house, papers, (drive, meeting) -> drive.rehearse(meeting, items).forEach(out));
    }

    private int meetings(
            String house, List<Paper> papers, BiConsumer<MeetingDrive, ReadMeeting> each) {
        List<List<Paper>> meetings = meetings(papers);
        if (meetings.isEmpty()) return 0;
        var commands = new CountedCommands(drives.commands());
        Drives counted = drives.through(commands);
        MeetingDrive drive = counted.of(house, meetings.getFirst().getFirst().date());
        ReadMeeting next = ReadMeeting.of(meetings.getFirst());
        for (int n = 1; ; n++) {
            each.accept(drive, next);
            if (n == meetings.size()) break;
            next = ReadMeeting.of(meetings.get(n)); // while reactions follow
            awaitReactions();
        }
        return commands.given();
    }

    /** What a meeting did to its cases is known before the next begins. */
    private void awaitReactions() {
        while (!readers.isQuiet()) LockSupport.parkNanos(GLANCE);
    }
}
