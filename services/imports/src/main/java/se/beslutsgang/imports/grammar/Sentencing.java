package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands one sentence by the first rule that reads it to its end. */
final class Sentencing {

    private final List<Rule> rules;

    Sentencing(RefParser refs) {
        this.rules =
                List.of(
                        new WordingRule(refs),
                        new VoterWordingRule(refs),
                        new VoteRules(refs),
                        new BallotRule(),
                        new RefusalRules(refs),
                        new HandsRule(refs),
                        new ChairRules(refs),
                        new DissentRules(refs),
                        new MovingRules(refs),
                        new PutRules(refs),
                        new DecisionRules(refs),
                        new UpshotRule(refs),
                        new AskingRule(refs));
    }

    Optional<List<Said>> understand(String sentence) {
        var plain = plain(sentence);
        return rules.stream()
                .map(r -> r.read(new Scan(plain)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Who is named as presiding, wherever in the sentence. */
    Optional<People> presiding(String sentence) {
        var matcher = PeopleParser.CHAIR.matcher(sentence);
        while (matcher.find()) {
            if (sentence.substring(0, matcher.start()).toLowerCase(Locale.ROOT).endsWith("vice ")) {
                continue;
            }
            var people = PeopleParser.take(new Scan(sentence.substring(matcher.start())));
            var named = people.filter(p -> p.chair().isPresent());
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static final Pattern INVERTED =
            Pattern.compile(
                    "^(?:(?:Som följd av detta|För att utse (?:ett"
                        + " )?(?:motförslag|kontraproposition)(?: till [\\p{Ll}]+)?),?"
                        + " |(\\p{Lu}\\p{Ll}+)\\s+)"
                        + "(ställer|finner|frågar|prövar|konstaterar|godkänner|beslutar|bifaller|avslår|har)\\s+((?i:ordföranden|"
                            + Bodies.NAME
                            + "))(?=\\s|$)",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** "Därefter ställer ordföranden …" is "ordföranden ställer därefter …". */
    private static String straight(String sentence) {
        var matcher = INVERTED.matcher(sentence);
        if (!matcher.find()) return sentence;
        var adverb =
                matcher.group(1) == null ? "" : " " + matcher.group(1).toLowerCase(Locale.ROOT);
        if (!adverb.isEmpty() && !Bodies.ADVERBS.matcher(adverb.strip()).matches()) return sentence;
        return matcher.group(3)
                + " "
                + matcher.group(2)
                + adverb
                + sentence.substring(matcher.end());
    }

    static String plain(String sentence) {
        return Synonyms.common(straight(bare(sentence)));
    }

    private static String bare(String sentence) {
        return sentence.replaceAll("m\\.\\s?fl\\.", "m fl")
                .replaceAll("[“„‟]", "”")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^(?:[-–•*]+\\s*|(?:Förslag|Yrkande) \\d+[:.]?\\s+(?=\\p{Lu}))", "");
    }
}
