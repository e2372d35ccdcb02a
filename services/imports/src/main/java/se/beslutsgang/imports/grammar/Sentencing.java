package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;

/** Understands one sentence by the first rule that reads it to its end. */
final class Sentencing {

    private final List<Rule> rules;

    Sentencing(RefParser refs) {
        this.rules =
                List.of(
                        new WordingRule(refs),
                        new VoterWordingRule(refs),
                        new VoteRules(refs),
                        new RefusalRules(refs),
                        new ChairRules(refs),
                        new DissentRules(refs),
                        new MovingRules(refs),
                        new PutRules(refs),
                        new DecisionRules(refs),
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
            var people = PeopleParser.take(new Scan(sentence.substring(matcher.start())));
            var named = people.filter(p -> p.chair().isPresent());
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    static String plain(String sentence) {
        return sentence.replaceAll("m\\.\\s?fl\\.", "m fl")
                .replaceAll("[“„‟]", "”")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^(?:[-–•*]+\\s*|(?:Förslag|Yrkande) \\d+[:.]?\\s+(?=\\p{Lu}))", "");
    }
}
