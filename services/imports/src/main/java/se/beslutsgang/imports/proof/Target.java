package se.beslutsgang.imports.proof;

import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.imports.proof.ChangeKind.Change;
import se.beslutsgang.imports.reading.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A § into which something can be planted.
 *
 * @param listed whether it is told by name who took part: by ballots or by an appended list
 */
record Target(Paper paper, Reading reading, boolean listed) {

    private static final Pattern PROCEDURE =
            Pattern.compile(
                    "(?m)^\\s*(?:Yrkanden?|Förslag till beslut på sammanträdet|Beslutsgång|"
                            + "Propositionsordning|Ärendets behandling under sammanträdet)\\s*$");
    private static final Pattern END =
            Pattern.compile(
                    "(?m)^\\s*(?:Protokollsutdrag skickas till|Protokollsanteckning(?:ar)?|"
                            + "Ärendet|Beslutsunderlag)\\b");

    String text() {
        return paper.text();
    }

    /** From the first heading of the procedure to what comes after it. */
    String procedure() {
        return text().substring(from(), to());
    }

    private int from() {
        var start = PROCEDURE.matcher(text());
        return start.find() ? start.start() : text().length();
    }

    private int to() {
        var end = END.matcher(text());
        return end.find(from()) ? end.start() : text().length();
    }

    /** All places of the procedure. */
    List<MatchResult> all(Pattern pattern) {
        var found = new ArrayList<MatchResult>();
        var matcher = pattern.matcher(text()).region(from(), to());
        while (matcher.find()) found.add(matcher.toMatchResult());
        return found;
    }

    /** One of the places, changed; those that the change leaves as they were do not count. */
    Optional<Change> oneOf(
            List<MatchResult> places, Random random, Function<MatchResult, String> change) {
        List<MatchResult> real =
                places.stream().filter(m -> !change.apply(m).equals(m.group())).toList();
        if (real.isEmpty()) return Optional.empty();
        MatchResult place = real.get(random.nextInt(real.size()));
        return Optional.of(replaced(place, change.apply(place)));
    }

    Change replaced(MatchResult place, String by) {
        return new Change(
                text().substring(0, place.start()) + by + text().substring(place.end()),
                "line %d: %s -> %s"
                        .formatted(line(place.start()), folded(place.group()), folded(by)));
    }

    private int line(int at) {
        return (int) text().substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
