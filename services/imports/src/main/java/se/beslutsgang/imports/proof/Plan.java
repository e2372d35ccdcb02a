package se.beslutsgang.imports.proof;

import se.beslutsgang.imports.conformance.Conformance;
import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.imports.drive.ReadMeeting;
import se.beslutsgang.imports.drive.ReadMeeting.ReadParagraph;
import se.beslutsgang.imports.lists.MeetingLists;
import se.beslutsgang.imports.proof.ChangeKind.Change;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Which changes are planted where: the kinds in turn, no two alike. */
final class Plan {

    /**
     * @param target the § as it stands
     */
    record Planned(ChangeKind kind, Target target, Change change) {}

    private final Random random;
    private final List<Target> targets = new ArrayList<>();
    private final Map<ChangeKind, Integer> next = new HashMap<>();
    private final Set<String> texts = new HashSet<>();

    Plan(List<Paper> papers, long seed) {
        this.random = new Random(seed);
        for (List<Paper> meeting : Conformance.meetings(papers)) {
            ReadMeeting read = ReadMeeting.of(meeting);
            read.paragraphs().stream()
                    .filter(p -> p.reading().procedure())
                    .forEach(p -> targets.add(target(p, read.lists())));
        }
        Collections.shuffle(targets, random);
    }

    private static Target target(ReadParagraph p, MeetingLists lists) {
        boolean listed =
                lists.attendance().isPresent()
                        || p.reading().steps().stream().anyMatch(Step.Balloted.class::isInstance);
        return new Target(p.paper(), p.reading(), listed);
    }

    /** Fewer only where no kind finds anything more to change. */
    List<Planned> changes(int number) {
        var planned = new ArrayList<Planned>();
        var kinds = new ArrayList<>(List.of(ChangeKind.values()));
        while (planned.size() < number && !kinds.isEmpty()) {
            for (ChangeKind kind : List.copyOf(kinds)) {
                if (planned.size() == number) break;
                Optional<Planned> one = next(kind);
                one.ifPresent(planned::add);
                if (one.isEmpty()) kinds.remove(kind);
            }
        }
        return planned;
    }

    private Optional<Planned> next(ChangeKind kind) {
        int tries = 3 * targets.size();
        for (int at = next.getOrDefault(kind, 0); at < tries; at++) {
            next.put(kind, at + 1);
            Target target = targets.get((at + kind.ordinal() * 7) % targets.size());
            Optional<Change> change = kind.plant(target, random);
            if (change.isPresent() && texts.add(change.get().text())) {
                return Optional.of(new Planned(kind, target, change.get()));
            }
        }
        return Optional.empty();
    }
}
