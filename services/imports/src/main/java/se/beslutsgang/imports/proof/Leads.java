package se.beslutsgang.imports.proof;

import se.beslutsgang.imports.proof.ChangeKind.Change;
import se.beslutsgang.imports.reading.Proposed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whose proposal the section Beslut says was followed. */
final class Leads {

    private static final Pattern LEAD =
            Pattern.compile(
                    "(?m)(^(?:Enligt|I enlighet med)\\s+|\\btillstyrker\\s+)([^:.]{3,150}?)"
                            + "(:|\\s+och\\s+föreslår)");
    private static final Pattern MOTION = Pattern.compile("(motionen\\s+)(avslås|bifalle?s)\\b");

    private Leads() {}

    static Optional<Change> another(Target target, Random random) {
        List<MatchResult> leads = places(target, LEAD);
        if (leads.isEmpty()) {
            return target.oneOf(
                    places(target, MOTION),
                    random,
                    m -> m.group(1) + (m.group(2).equals("avslås") ? "bifalls" : "avslås"));
        }
        List<String> others =
                target.reading().proposals().stream()
                        .filter(p -> isAnother(target, p))
                        .map(Proposed::designation)
                        .filter(d -> !d.isBlank())
                        .toList();
        if (others.isEmpty()) return Optional.empty();
        String other = others.get(random.nextInt(others.size()));
        return target.oneOf(leads.subList(0, 1), random, m -> m.group(1) + other + m.group(3));
    }

    private static boolean isAnother(Target target, Proposed p) {
        boolean whole = p.kind() == Proposed.Kind.WHOLE || p.kind() == Proposed.Kind.PENDING;
        return whole && !target.reading().claim().adopted().contains(p.key());
    }

    /** Before the procedure begins. */
    private static List<MatchResult> places(Target target, Pattern pattern) {
        var found = new ArrayList<MatchResult>();
        int end = target.text().indexOf(target.procedure());
        var matcher = pattern.matcher(target.text()).region(0, end);
        while (matcher.find()) found.add(matcher.toMatchResult());
        return found;
    }
}
