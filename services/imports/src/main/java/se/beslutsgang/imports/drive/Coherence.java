package se.beslutsgang.imports.drive;

import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a § says the same of a proposal wherever it speaks of it. */
final class Coherence {

    private static final String PARTIES = "\\p{Lu}{1,4}(?:(?:,\\s+|\\s+och\\s+)\\p{Lu}{1,4}){0,30}";
    private static final Pattern GROUP =
            Pattern.compile(
                    "(?:[Yy]rkande\\p{L}{0,4}|[Ff]örslaget)\\s+från\\s+(%s)".formatted(PARTIES));
    private static final Pattern PAPER =
            Pattern.compile(
                    "(?:från|[Yy]rkande)\\s+(%1$s),?(?:\\s+särskilt\\s+yttrande\\s+(%1$s))?"
                                    .formatted(PARTIES)
                            + "\\s+den\\s+(\\d{1,2}\\s+\\p{Ll}+\\s+\\d{4})");

    private static final Pattern RECEIVER =
            Pattern.compile(
                    "återremitter\\p{L}+(?:\\s+ärendet)?\\s+till\\s+"
                            + "(\\p{L}{0,60}(?:nämnden|styrelsen|utskottet|beredningen))");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<!\\p{L})(\\p{Lu}[\\p{L}’'-]{1,60}+\\s+\\p{Lu}[\\p{L}’'-]{1,60}+)\\s+\\((\\p{Lu}{1,5})\\)");

    private final Reading reading;
    private final List<Contradiction> found = new ArrayList<>();

    /** At a line. */
    record Contradiction(int line, String what) {}

    Coherence(Reading reading) {
        this.reading = reading;
        moved();
        written();
        sentBack();
        named();
        groups();
        found.addAll(new Omissions(reading).found());
    }

    List<Contradiction> contradictions() {
        return List.copyOf(found);
    }

    /** What is put was moved by somebody (KL 5:67 p. 1), or comes from the house itself. */
    private void moved() {
        Set<String> put =
                reading.steps().stream().flatMap(Coherence::put).collect(Collectors.toSet());
        for (Proposed p : reading.proposals()) {
            boolean of = !p.parties().isEmpty() || !p.authors().isEmpty();
            if (of && put.contains(p.key()) && !isMoved(p) && !isMovedUnderAnotherName(p, put)) {
                contradict(p, "is put, and nobody moved it");
            }
        }
    }

    private static boolean isMoved(Proposed p) {
        return p.stands().stream().anyMatch(Proposed.Stand::approves);
    }

    /** One of the same parties that was moved and is put under no other name. */
    private boolean isMovedUnderAnotherName(Proposed put, Set<String> all) {
        return reading.proposals().stream()
                .filter(p -> !all.contains(p.key()) && isMoved(p))
                .anyMatch(p -> Set.copyOf(p.parties()).equals(Set.copyOf(put.parties())));
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

    private static Set<String> parties(String list) {
        return new HashSet<>(List.of(list.split(",\\s+|\\s+och\\s+")));
    }

    /** One referral back goes to the same, wherever it is told of. */
    private void sentBack() {
        long referrals =
                reading.proposals().stream()
                        .filter(p -> p.kind() == Proposed.Kind.REFERRAL_BACK)
                        .count();
        if (referrals != 1) return;
        Map<String, Integer> to = new LinkedHashMap<>();
        told().forEach(
                        s ->
                                RECEIVER.matcher(s.text())
                                        .results()
                                        .forEach(
                                                m ->
                                                        to.putIfAbsent(
                                                                m.group(1).toLowerCase(Locale.ROOT),
                                                                s.line())));
        if (to.size() < 2) return;
        found.add(
                new Contradiction(
                        List.copyOf(to.values()).getLast(),
                        "the matter is sent back to " + String.join(" and to ", to.keySet())));
    }

    /** Nobody is of two parties. */
    private void named() {
        Map<String, String> parties = new HashMap<>();
        told().forEach(
                        s ->
                                NAMED.matcher(s.text())
                                        .results()
                                        .forEach(m -> named(m, parties, s.line())));
    }

    private void named(MatchResult m, Map<String, String> parties, int line) {
        String before = parties.putIfAbsent(m.group(1), m.group(2));
        if (before == null || before.equals(m.group(2))) return;
        found.add(
                new Contradiction(
                        line, "%s is of %s and of %s".formatted(m.group(1), before, m.group(2))));
    }

    /** Whose proposal it is: three parties or more all through, but for one in one place. */
    private void groups() {
        Map<Set<String>, List<Integer>> lines = new LinkedHashMap<>();
        told().filter(s -> s.ignored().isEmpty())
                .forEach(
                        s ->
                                GROUP.matcher(s.text())
                                        .results()
                                        .map(m -> parties(m.group(1)))
                                        .filter(g -> g.size() > 2)
                                        .forEach(
                                                g ->
                                                        lines.computeIfAbsent(
                                                                        g, _ -> new ArrayList<>())
                                                                .add(s.line())));
        lines.forEach(
                (group, in) -> {
                    boolean elsewhere =
                            lines.keySet().stream()
                                    .filter(g -> lines.getOrDefault(g, List.of()).size() > 1)
                                    .anyMatch(g -> isButForOne(g, group));
                    if (in.size() == 1 && elsewhere) {
                        found.add(
                                new Contradiction(
                                        in.getFirst(),
                                        "the group of %s is another elsewhere"
                                                .formatted(
                                                        String.join(", ", new TreeSet<>(group)))));
                    }
                });
    }

    private static boolean isButForOne(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return one.size() == other.size() && common.size() == one.size() - 1;
    }

    private Stream<Sentence> told() {
        return reading.sentences().stream()
                .filter(
                        s ->
                                s.ignored().isEmpty()
                                        || s.ignored()
                                                .equals(Optional.of(Sentence.Ignored.CLAUSES)));
    }

    private void contradict(Proposed p, String what) {
        found.add(new Contradiction(p.line(), p.designation() + " " + what));
    }
}
