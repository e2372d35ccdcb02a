package se.beslutsgang.imports.proof;

import org.springframework.stereotype.Component;

import se.beslutsgang.imports.conformance.Conformance;
import se.beslutsgang.imports.conformance.Result;
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
import java.util.function.Consumer;

/**
 * Plants one change each into §§ that are reproduced as they stand, and tells whether it shows. A §
 * is run in a house of its own, with the lists of its meeting and what became of its case before.
 */
@Component
public class Mutations {

    private final Conformance conformance;

    Mutations(Conformance conformance) {
        this.conformance = conformance;
    }

    /** The same papers, number and seed plant the same changes. */
    public MutationReport run(
            List<Paper> papers, int number, long seed, Consumer<MutationReport.Planted> each) {
        return new Run(papers, seed).plant(number, each);
    }

    private final class Run {

        private final Random random;
        private final List<Target> targets = new ArrayList<>();
        private final Map<String, List<Paper>> meetings = new HashMap<>();
        private final Map<String, List<Paper>> delayed = new HashMap<>();
        private final Map<String, Result> unchanged = new HashMap<>();
        private final Set<String> texts = new HashSet<>();
        private int houses;

        Run(List<Paper> papers, long seed) {
            this.random = new Random(seed);
            for (List<Paper> meeting : Conformance.meetings(papers)) {
                ReadMeeting read = ReadMeeting.of(meeting);
                for (ReadParagraph p : read.paragraphs()) {
                    keep(p, read.lists(), meeting);
                }
            }
            Collections.shuffle(targets, random);
        }

        private void keep(ReadParagraph p, MeetingLists lists, List<Paper> meeting) {
            if (p.reading().claim().minorityDelay()) {
                p.reading()
                        .registryNumber()
                        .ifPresent(
                                n ->
                                        delayed.computeIfAbsent(n, _ -> new ArrayList<>())
                                                .add(p.paper()));
            }
            if (!p.reading().procedure()) return;
            boolean listed =
                    lists.attendance().isPresent()
                            || p.reading().steps().stream()
                                    .anyMatch(Step.Balloted.class::isInstance);
            targets.add(new Target(p.paper(), p.reading(), listed));
            meetings.put(p.paper().id(), meeting);
        }

        /** The kinds in turn, as long as one of them finds something to change. */
        MutationReport plant(int number, Consumer<MutationReport.Planted> each) {
            var planted = new ArrayList<MutationReport.Planted>();
            Map<ChangeKind, Integer> next = new HashMap<>();
            var kinds = new ArrayList<>(List.of(ChangeKind.values()));
            while (planted.size() < number && !kinds.isEmpty()) {
                for (ChangeKind kind : List.copyOf(kinds)) {
                    if (planted.size() == number) break;
                    Optional<MutationReport.Planted> one = plant(kind, next);
                    one.ifPresent(planted::add);
                    one.ifPresent(each);
                    if (one.isEmpty()) kinds.remove(kind);
                }
            }
            return new MutationReport(List.copyOf(planted), List.copyOf(unchanged.values()));
        }

        private Optional<MutationReport.Planted> plant(
                ChangeKind kind, Map<ChangeKind, Integer> next) {
            int tries = 3 * targets.size();
            for (int at = next.getOrDefault(kind, 0); at < tries; at++) {
                next.put(kind, at + 1);
                Target target = targets.get((at + kind.ordinal() * 7) % targets.size());
                Optional<Change> change = kind.plant(target, random);
                if (change.isEmpty() || !texts.add(change.get().text())) continue;
                Result before = unchanged.computeIfAbsent(target.paper().id(), _ -> run(target));
                if (!before.isReproduced()) continue;
                return Optional.of(planted(kind, target, change.get(), before));
            }
            return Optional.empty();
        }

        private MutationReport.Planted planted(
                ChangeKind kind, Target target, Change change, Result before) {
            Result after = run(target, change.text());
            List<String> flags =
                    after.flags().stream()
                            .filter(f -> !before.flags().contains(f))
                            .filter(kind::isFlaggedBy)
                            .toList();
            return new MutationReport.Planted(
                    target.paper().id(),
                    kind.word(),
                    change.what(),
                    after.status(),
                    flags,
                    after.differences(),
                    !after.isReproduced() || !flags.isEmpty());
        }

        private Result run(Target target) {
            return run(target, target.text());
        }

        private Result run(Target target, String text) {
            Paper paper = target.paper();
            var papers = new ArrayList<>(before(target));
            Paper last = ReadMeeting.of(meetings.getOrDefault(paper.id(), List.of(paper))).last();
            Paper changed = paper.with(text);
            papers.add(changed);
            if (!last.id().equals(paper.id())) papers.add(last);
            var results = new HashMap<String, Result>();
            conformance.run("Hus " + ++houses, papers, r -> results.put(r.id(), r));
            return Optional.ofNullable(results.get(paper.id())).orElseThrow();
        }

        /** The right of a minority to a delay is used once in a case. */
        private List<Paper> before(Target target) {
            return target
                    .reading()
                    .registryNumber()
                    .map(n -> delayed.getOrDefault(n, List.of()))
                    .orElse(List.of())
                    .stream()
                    .filter(p -> p.date().isBefore(target.paper().date()))
                    .toList();
        }
    }
}
