package se.beslutsgang.imports.drive;

import static se.beslutsgang.imports.drive.Coherence.PARTIES;
import static se.beslutsgang.imports.drive.Coherence.parties;

import se.beslutsgang.imports.drive.Coherence.Contradiction;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence;

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
import java.util.stream.Stream;

/** Whether the sentences of a § name persons, groups of parties and a receiver in one way. */
final class SameNames {

    private static final Pattern GROUP =
            Pattern.compile(
                    "(?:[Yy]rkande\\p{L}{0,4}|[Ff]örslaget)\\s+från\\s+(%s)".formatted(PARTIES));
    private static final Pattern RECEIVER =
            Pattern.compile(
                    "återremitter\\p{L}+(?:\\s+ärendet)?\\s+till\\s+"
                            + "(\\p{L}{0,60}(?:nämnden|styrelsen|utskottet|beredningen))");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<!\\p{L})(\\p{Lu}[\\p{L}’'-]{1,60}+\\s+\\p{Lu}[\\p{L}’'-]{1,60}+)\\s+\\((\\p{Lu}{1,5})\\)");

    private final Reading reading;
    private final List<Contradiction> found = new ArrayList<>();

    SameNames(Reading reading) {
        this.reading = reading;
        sentBack();
        named();
        groups();
    }

    List<Contradiction> found() {
        return List.copyOf(found);
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
}
