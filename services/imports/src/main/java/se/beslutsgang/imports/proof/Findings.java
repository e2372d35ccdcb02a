package se.beslutsgang.imports.proof;

import se.beslutsgang.imports.proof.ChangeKind.Change;
import se.beslutsgang.imports.reading.Proposed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the chair put, found, and sent where. */
final class Findings {

    private static final Pattern FOUND =
            Pattern.compile(
                    "(?s)(\\bfinner(?:(?!finner)[^.]){0,300}?\\s)"
                            + "(bifallits|bifallit|avslagits|avslagit|bifaller|avslår|bifalla|"
                            + "avslå|avstyrka|tillstyrka|avgöra|bordlägga|återremittera)\\b");
    private static final Map<String, String> CONTRARY =
            Map.ofEntries(
                    Map.entry("bifallits", "avslagits"),
                    Map.entry("bifallit", "avslagit"),
                    Map.entry("avslagits", "bifallits"),
                    Map.entry("avslagit", "bifallit"),
                    Map.entry("bifaller", "avslår"),
                    Map.entry("avslår", "bifaller"),
                    Map.entry("bifalla", "avslå"),
                    Map.entry("avslå", "bifalla"),
                    Map.entry("avstyrka", "tillstyrka"),
                    Map.entry("tillstyrka", "avstyrka"));
    private static final Pattern PUT_ALONE =
            Pattern.compile(
                    "(?s)(proposition(?:er)?\\s+på\\s+)bifall\\s+respektive\\s+avslag\\s+på\\s+"
                            + "(tilläggsyrkande)");
    private static final Pattern RECEIVER =
            Pattern.compile(
                    "(återremitter\\p{L}+(?:\\s+ärendet)?\\s+till\\s+)"
                            + "(\\p{L}+(?:nämnden|styrelsen))");
    private static final String COMPANY = "Bostads AB Strandhem";
    private static final String ANOTHER = "kyrkogårdsnämnden";

    private Findings() {}

    static Optional<Change> turned(Target target, Random random) {
        return target.oneOf(
                target.all(FOUND), random, m -> m.group(1) + contrary(m.group(2), target));
    }

    private static String contrary(String verb, Target target) {
        boolean back = is(target, Proposed.Kind.REFERRAL_BACK);
        return switch (verb) {
            case "avgöra" ->
                    back
                            ? "återremittera"
                            : is(target, Proposed.Kind.POSTPONEMENT) ? "bordlägga" : verb;
            // Told after a vote it says what the vote decided, and nothing of what was found.
            case "bordlägga", "återremittera" -> verb;
            default -> CONTRARY.getOrDefault(verb, verb);
        };
    }

    private static boolean is(Target target, Proposed.Kind kind) {
        return target.reading().proposals().stream().anyMatch(p -> p.kind() == kind);
    }

    static Optional<Change> additionAgainstMain(Target target, Random random) {
        Optional<Proposed> pending =
                target.reading().proposals().stream()
                        .filter(p -> p.kind() == Proposed.Kind.PENDING)
                        .findFirst();
        if (pending.isEmpty()) return Optional.empty();
        String main = pending.get().designation();
        return target.oneOf(
                target.all(PUT_ALONE), random, m -> m.group(1) + main + " och " + m.group(2));
    }

    /** To a company everywhere, or to a committee in one place only. */
    static Optional<Change> receiver(Target target, Random random) {
        if (!target.reading().claim().minorityDelay()) return Optional.empty();
        List<MatchResult> places = target.all(RECEIVER);
        if (places.isEmpty()) return Optional.empty();
        if (random.nextBoolean()) return target.oneOf(places, random, m -> m.group(1) + ANOTHER);
        var all = new ArrayList<MatchResult>();
        var everywhere = RECEIVER.matcher(target.text());
        while (everywhere.find()) all.add(everywhere.toMatchResult());
        Change last = target.replaced(places.getFirst(), places.getFirst().group(1) + COMPANY);
        String text = RECEIVER.matcher(target.text()).replaceAll(m -> m.group(1) + COMPANY);
        return Optional.of(new Change(text, last.what() + " (" + all.size() + " places)"));
    }
}
