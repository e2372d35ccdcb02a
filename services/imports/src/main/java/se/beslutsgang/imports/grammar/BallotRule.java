package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Step.Choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Ballots by name: "X (S) och Y (V) röstar ja", "Följande röstar nej: X (M), Y (L)", "Ja-röster: X
 * (S)".
 */
final class BallotRule implements Rule {

    private static final Pattern VOTES =
            Form.words(
                    "(?:röstar|röstade|röstat)\\s+[”\"]?(ja|nej)[”\"]?|(?-i:(Ja|JA|Nej|NEJ))|(avstår|avstod)(?:\\s+från\\s+(?:att\\s+rösta|omröstningen))?|(?:är|var)\\s+(frånvarande)");
    private static final Pattern FIRST =
            Form.of(
                    "(?:(?:[Ff]öljande(?: ledamöter)? (?:röstar|röstade|har röstat) |(?:\\d+"
                        + " )?)?([Jj]a|JA|[Nn]ej|NEJ)(?:[ -]?röst(?:er|ar|ade)?)?|(?:[Ff]öljande(?:"
                        + " ledamöter)? )?((?:[Aa]vstår|AVSTÅR|[Aa]vstod)(?: från att rösta)?))(?:"
                        + " \\(\\d+\\))?\\s*(?::|(?=\\s\\p{Lu}))\\s*");
    private static final Pattern OF = Form.of("\\((\\d+)\\)");

    @Override
    public Optional<List<Said>> read(Scan scan) {
        var found = new ArrayList<Said>();
        var next = one(scan);
        while (next.isPresent()) {
            found.add(next.get());
            scan.skip(BREAK);
            next = scan.done() ? Optional.empty() : one(scan);
        }
        return scan.done() && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private static final Pattern BREAK = Form.of("[.;]\\s+(?=\\S)");

    private static Optional<Said> one(Scan scan) {
        return scan.attempt(BallotRule::listed).or(() -> scan.attempt(BallotRule::told));
    }

    private static Optional<Said> listed(Scan scan) {
        var choice = scan.take(FIRST);
        return choice.flatMap(
                c -> PeopleParser.take(scan).map(p -> new Said.Balloted(p, choice(c), of(scan))));
    }

    private static Optional<Said> told(Scan scan) {
        return PeopleParser.take(scan)
                .flatMap(p -> scan.take(VOTES).map(v -> new Said.Balloted(p, choice(v), of(scan))));
    }

    private static Optional<Integer> of(Scan scan) {
        return scan.take(OF).map(m -> Integer.valueOf(m.group(1)));
    }

    private static Choice choice(MatchResult votes) {
        return switch (said(votes).toLowerCase(Locale.ROOT).split(" ")[0]) {
            case "ja" -> Choice.YES;
            case "nej" -> Choice.NO;
            case "frånvarande" -> Choice.ABSENT;
            default -> Choice.ABSTAINED;
        };
    }

    private static String said(MatchResult votes) {
        for (var group = 1; group < votes.groupCount(); group++) {
            if (votes.group(group) != null) return votes.group(group);
        }
        return votes.group(votes.groupCount());
    }
}
