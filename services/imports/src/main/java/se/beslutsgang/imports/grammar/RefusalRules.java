package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The chair will not put something, KL 5:57. */
final class RefusalRules implements Rule {

    private static final Pattern VERB =
            Form.words(
                    "(?:finner\\s+att|anmäler\\s+att|informerar\\s+(?:om\\s+)?att|meddelar\\s+att)");
    private static final Pattern WILL_NOT =
            Form.words(
                    "(?:vägrar|avvisar|avböjer)(?:\\s+att)?(?:\\s+(?:ställa|lägga\\s+fram|framställa))?(?:\\s+(?:proposition(?:er)?|under\\s+proposition)(?:\\s+(?:på|om))?)?");
    private static final Pattern REFUSES =
            Form.of(
                    ".*(?:vägra[r]?[^.]*(?:proposition|lägga fram)|lagligen inte kan ställa"
                            + " proposition|inte kan ställa proposition|propositionsvägran).*");
    private static final Pattern QUESTION =
            Form.of("proposition(?:er)? på om (.+?) kan (?:fram)?ställas");
    private static final Pattern DOUBTS =
            Form.of(".*är ett nytt ärende.*|.*inte (?:är )?bere(?:tt|dd).*");

    private final RefParser refs;

    RefusalRules(RefParser refs) {
        this.refs = refs;
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        if (PeopleParser.take(scan).filter(People::presiding).isEmpty()) {
            return Optional.empty();
        }
        if (scan.skip(WILL_NOT)) {
            return refs.list(scan).map(r -> List.of(new Said.Refused(r, Optional.empty())));
        }
        if (!scan.skip(VERB)) {
            return Optional.empty();
        }
        if (scan.sees(REFUSES)) {
            var question = QUESTION.matcher(scan.rest());
            var asked = question.find() ? Optional.of(question.group(1)) : Optional.<String>empty();
            return Optional.of(List.of(new Said.Refused(refs.list(scan).orElse(List.of()), asked)));
        }
        return scan.sees(DOUBTS)
                ? refs.list(scan).map(r -> List.of(new Said.Doubted(r)))
                : Optional.empty();
    }
}
