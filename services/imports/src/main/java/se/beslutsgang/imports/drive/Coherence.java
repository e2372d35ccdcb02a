package se.beslutsgang.imports.drive;

import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a § says of a proposal in one place and not in another, and all else it lacks. */
final class Coherence {

    static final String PARTIES = "\\p{Lu}{1,4}(?:(?:,\\s+|\\s+och\\s+)\\p{Lu}{1,4}){0,30}";
    private static final Pattern PAPER =
            Pattern.compile(
                    "(?:från|[Yy]rkande)\\s+(%1$s),?(?:\\s+särskilt\\s+yttrande\\s+(%1$s))?"
                                    .formatted(PARTIES)
                            + "\\s+den\\s+(\\d{1,2}\\s+\\p{Ll}+\\s+\\d{4})");

    private final Reading reading;
    private final List<Contradiction> found = new ArrayList<>();

    /** At a line. */
    record Contradiction(int line, String what) {}

    Coherence(Reading reading) {
        this.reading = reading;
        moved();
        written();
        found.addAll(new SameNames(reading).found());
        found.addAll(new Omissions(reading).found());
    }

    List<Contradiction> contradictions() {
        return List.copyOf(found);
    }

    /** What is put was moved by somebody (KL 5:67 p. 1), or comes from the house itself. */
    private void moved() {
        Set<String> told = keys(reading.steps().stream());
        Set<String> put = keys(reading.steps().stream().filter(Step.Put.class::isInstance));
        for (Proposed p : reading.proposals()) {
            boolean of = !p.parties().isEmpty() || !p.authors().isEmpty();
            // A body may postpone by itself, but is not asked about what nobody asked for.
            boolean asked = p.isDelay() && put.contains(p.key()) || of && told.contains(p.key());
            if (asked && !p.isMoved() && !isMovedUnderAnotherName(p, told)) {
                contradict(p, "is put, and nobody moved it");
            } else if (of && isOnlyOpposed(p)) {
                contradict(p, "is opposed, and nobody moved it");
            }
        }
    }

    /** A written proposal on a motion may be moved in the motion's name: "att tillstyrka den". */
    private boolean isOnlyOpposed(Proposed p) {
        return reading.kind() != Reading.ItemKind.MOTION && !p.isMoved() && !p.stands().isEmpty();
    }

    private static Set<String> keys(Stream<Step> steps) {
        return steps.flatMap(Coherence::put).collect(Collectors.toSet());
    }

    /**
     * A delay of its kind, or one of the same parties that was moved and is put under no other
     * name.
     */
    private boolean isMovedUnderAnotherName(Proposed put, Set<String> all) {
        return reading.proposals().stream()
                .filter(Proposed::isMoved)
                .anyMatch(
                        p ->
                                put.isDelay()
                                        ? p.kind() == put.kind()
                                        : !all.contains(p.key())
                                                && Set.copyOf(p.parties())
                                                        .equals(Set.copyOf(put.parties())));
    }

    private static Stream<String> put(Step step) {
        return switch (step) {
            case Step.Put s -> s.sides().stream().map(x -> x.proposal());
            case Step.Unopposed s -> s.sides().stream().map(x -> x.proposal());
            case Step.Worded s -> Stream.of(s.yes().proposal(), s.no().proposal());
            default -> Stream.of();
        };
    }

    /** A written proposal is of those, and of that day, as the list of papers says. */
    private void written() {
        Map<String, Set<Set<String>>> papers = new LinkedHashMap<>();
        for (Sentence s : reading.sentences()) {
            if (s.ignored().filter(i -> i == Sentence.Ignored.DOCUMENTS).isEmpty()) continue;
            PAPER.matcher(s.text())
                    .results()
                    .forEach(
                            m -> {
                                Set<Set<String>> ofTheDay =
                                        papers.computeIfAbsent(m.group(3), _ -> new HashSet<>());
                                ofTheDay.add(parties(m.group(1)));
                                ofTheDay.add(withStatement(m));
                            });
        }
        reading.proposals().forEach(p -> written(p, papers));
    }

    private void written(Proposed p, Map<String, Set<Set<String>>> papers) {
        PAPER.matcher(p.designation())
                .results()
                .forEach(
                        m -> {
                            Set<Set<String>> ofTheDay = papers.getOrDefault(m.group(3), Set.of());
                            if (!ofTheDay.isEmpty() && !ofTheDay.contains(parties(m.group(1)))) {
                                contradict(p, "is not among the papers of its day");
                            }
                        });
    }

    /** Who only made a statement on the same paper is at times counted among its movers. */
    private static Set<String> withStatement(MatchResult paper) {
        Set<String> all = parties(paper.group(1));
        Optional.ofNullable(paper.group(2)).map(Coherence::parties).ifPresent(all::addAll);
        return all;
    }

    static Set<String> parties(String list) {
        return new HashSet<>(List.of(list.split(",\\s+|\\s+och\\s+")));
    }

    private void contradict(Proposed p, String what) {
        found.add(new Contradiction(p.line(), p.designation() + " " + what));
    }
}
