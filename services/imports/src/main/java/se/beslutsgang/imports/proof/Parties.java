package se.beslutsgang.imports.proof;

import se.beslutsgang.imports.proof.ChangeKind.Change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whose party somebody is of, or a proposal is from. */
final class Parties {

    private static final String PARTY = "[A-ZÅÄÖ]{1,4}";
    private static final Pattern OF_A_PERSON = Pattern.compile("\\((" + PARTY + ")\\)");
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?<=från )" + PARTY + "(?:(?:,\\s+|\\s+och\\s+)" + PARTY + ")*(?=[\\s.,:])");
    private static final Pattern ONE = Pattern.compile("(?U)\\b" + PARTY + "\\b");

    private Parties() {}

    static Optional<Change> another(Target target, Random random) {
        List<String> all = List.copyOf(all(target));
        List<MatchResult> persons = target.all(OF_A_PERSON);
        List<MatchResult> lists = target.all(LISTED);
        boolean ofAPerson = lists.isEmpty() || (!persons.isEmpty() && random.nextBoolean());
        int turn = random.nextInt(100);
        if (ofAPerson) {
            return target.oneOf(
                    persons, random, m -> "(" + other(all, Set.of(m.group(1)), turn) + ")");
        }
        return target.oneOf(lists, random, m -> list(m.group(), all, turn));
    }

    private static String list(String list, List<String> all, int turn) {
        Set<String> in = new LinkedHashSet<>();
        ONE.matcher(list).results().forEach(m -> in.add(m.group()));
        String first = in.iterator().next();
        return list.replaceFirst("\\b" + first + "\\b", other(all, in, turn));
    }

    /** One that the § names too, where there is one. */
    private static String other(List<String> all, Set<String> in, int turn) {
        List<String> others = all.stream().filter(p -> !in.contains(p)).toList();
        return others.isEmpty() ? in.iterator().next() : others.get(turn % others.size());
    }

    private static Set<String> all(Target target) {
        Set<String> all = new LinkedHashSet<>();
        target.all(OF_A_PERSON).forEach(m -> all.add(m.group(1)));
        target.all(LISTED)
                .forEach(m -> ONE.matcher(m.group()).results().forEach(x -> all.add(x.group())));
        return all;
    }
}
