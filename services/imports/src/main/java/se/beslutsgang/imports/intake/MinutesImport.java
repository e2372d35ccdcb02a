package se.beslutsgang.imports.intake;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.imports.conformance.Conformance;
import se.beslutsgang.imports.drive.Drives;
import se.beslutsgang.imports.drive.MeetingDrive;
import se.beslutsgang.imports.drive.MeetingDrive.Driven;
import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.imports.drive.ReadMeeting;
import se.beslutsgang.imports.drive.Refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Existing minutes into the record. A meeting is taken in whole or not at all: read to its last
 * sentence before the first command, then told in one transaction. One that is there already is
 * left as it is.
 */
@Component
public class MinutesImport {

    private final Drives drives;
    private final TransactionTemplate whole;

    MinutesImport(Drives drives, PlatformTransactionManager transactions) {
        this.drives = drives;
        this.whole = new TransactionTemplate(transactions);
    }

    public enum Fate {
        TAKEN_IN,
        /** All that is wrong with it is told. */
        LEFT_OUT,
        THERE_ALREADY
    }

    /**
     * What became of a meeting.
     *
     * @param assumed number of §§ in which something had to be assumed, by what it was
     */
    public record Meeting(
            String body,
            LocalDate date,
            int paragraphs,
            Fate fate,
            List<Problem> problems,
            Map<String, Integer> assumed) {}

    /**
     * @param dry to tell what would become of it, and store nothing
     */
    public void take(String house, MinutesFile file, boolean dry, Consumer<Meeting> each) {
        for (List<Paper> papers : Conformance.meetings(file.papers())) {
            ReadMeeting read = ReadMeeting.of(papers);
            List<Problem> problems =
                    read.paragraphs().stream()
                            .flatMap(p -> Legibility.of(file, p).stream())
                            .toList();
            each.accept(
                    problems.isEmpty()
                            ? take(house, file, read, dry)
                            : told(read, Fate.LEFT_OUT, problems, Map.of()));
        }
    }

    private Meeting take(String house, MinutesFile file, ReadMeeting read, boolean dry) {
        Meeting meeting =
                whole.execute(
                        transaction -> {
                            Meeting told = take(house, file, read);
                            if (dry || told.fate() != Fate.TAKEN_IN) transaction.setRollbackOnly();
                            return told;
                        });
        if (meeting == null) throw new IllegalStateException("A transaction without an answer");
        return meeting;
    }

    private Meeting take(String house, MinutesFile file, ReadMeeting read) {
        MeetingDrive drive = drives.of(house, read.first().date());
        if (drives.meetings().find(drive.meeting(read)).isPresent()) {
            return told(read, Fate.THERE_ALREADY, List.of(), Map.of());
        }
        List<Driven> driven = drive.drive(read);
        List<Problem> refused =
                driven.stream()
                        .flatMap(d -> d.refusals().stream().map(r -> problem(file, d, r)))
                        .toList();
        if (!refused.isEmpty()) return told(read, Fate.LEFT_OUT, refused, Map.of());
        Map<String, Integer> assumed = new TreeMap<>();
        driven.forEach(d -> d.assumed().forEach(a -> assumed.merge(a.name(), 1, Integer::sum)));
        return told(read, Fate.TAKEN_IN, List.of(), assumed);
    }

    private static Problem problem(MinutesFile file, Driven driven, Refusal refusal) {
        return file.problem(
                driven.paragraph().paper(), refusal.line(), "refused, " + refusal.text());
    }

    private static Meeting told(
            ReadMeeting read, Fate fate, List<Problem> problems, Map<String, Integer> assumed) {
        Paper first = read.first();
        return new Meeting(
                first.body(), first.date(), read.paragraphs().size(), fate, problems, assumed);
    }
}
