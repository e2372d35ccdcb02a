package se.beslutsgang.imports.proof;

import se.beslutsgang.imports.proof.ChangeKind.Change;

import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What Yes and No mean. */
final class Wordings {

    private static final Pattern ONE_OBJECT =
            Pattern.compile(
                    "(Ja\\s+för\\s+)(bifall|avslag)(\\s+och\\s+Nej\\s+för\\s+)(bifall|avslag)");
    private static final Pattern TWO_OBJECTS =
            Pattern.compile(
                    "(?s)(Ja\\s+för\\s+)([^”\"]{8,300}?)(\\.?,?\\s+(?:och\\s+)?Nej\\s+för\\s+)"
                            + "([^”\"]{8,300}?)(\\.?[”\"])");
    private static final Pattern EQUATIONS =
            Pattern.compile("(?m)(JA\\s*=\\s*)([^\\n]+)(\\n\\s*NEJ\\s*=\\s*)([^\\n]+)()");

    private Wordings() {}

    static Optional<Change> inverted(Target target, Random random) {
        Optional<Change> change = target.oneOf(target.all(ONE_OBJECT), random, Wordings::turned);
        if (change.isPresent()) return change;
        change = target.oneOf(target.all(TWO_OBJECTS), random, Wordings::turned);
        return change.isPresent()
                ? change
                : target.oneOf(target.all(EQUATIONS), random, Wordings::turned);
    }

    private static String turned(MatchResult m) {
        String end = m.groupCount() > 4 ? m.group(5) : "";
        return m.group(1) + m.group(4) + m.group(3) + m.group(2) + end;
    }
}
