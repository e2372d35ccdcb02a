package se.beslutsgang.imports.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What follows the word for a proposal: from whom, when, where, about what, asking for what. */
final class Complements {

    private static final Pattern FROM =
            Form.words("(?:med\\s+motiv(?:ering)?(?:en)?\\s+)?(?:från|av|dels)");
    private static final Pattern FEW = Form.words("m\\.?\\s?fl\\.?|med\\s+flera");
    private static final Pattern DELS =
            Form.of(",?\\s*(?:och\\s+|samt\\s+)?(?:dels\\s+)?(?:från\\s+)?(?:dels\\s+)?");
    private static final Pattern PLACE =
            Form.words("i\\s+(\\p{L}*(?:styrelsen|fullmäktige|nämnden|utskottet|beredningen))");
    private static final Pattern OPINION =
            Form.words(",?\\s*(?:med\\s+)?särskilt\\s+yttrande(?:\\s+(?:från|av))?");
    private static final Pattern STATE = Form.of("\\((?:reviderat|återtaget|reviderad)[^)]*\\)");
    private static final Pattern TOPIC = Form.of("\\(([^()]{2,60})\\)");
    private static final Pattern ABOUT =
            Form.words("(?:beträffande|avseende|angående|gällande|rörande)");
    private static final Pattern ADJUSTED =
            Form.words(
                    "(?:med|efter)\\s+(?:viss|vissa|föreslagen|redovisad|mindre|redaktionell)"
                        + "\\s+justering(?:ar)?(?:\\s+(?:i|under|av)\\s+punkt(?:erna)?\\s+\\d+)?"
                        + "|med\\s+justering\\s+i\\s+punkt\\s+\\d+\\s+att\\s+texten[^.]*"
                        + "|som\\s+(?:har\\s+)?(?:avslagits|fallit)|i\\s+skrivelse|i\\s+tjänsteutlåtande(?:t)?|i\\s+dess\\s+helhet"
                        + "|i\\s+sin\\s+helhet|som\\s+inkommit");
    private static final Pattern SEVERAL = Form.of(".*\\sfrån dels\\s.*");

    /** What the paper proposes: "till budget 2032", "till strategisk plan", not to whom it goes. */
    private static final Pattern BUDGET =
            Form.words(
                    "till\\s+(?:\\p{Ll}+(?:sk|ad|at|ell|ny|nytt|al|rat|erad)\\s+)?(?!\\p{L}*(?:beslut|förmån|sammanträd|protokoll|nämnd|styrelse|utskott|motförslag|fullmäktige|samt|ordförande|direktion))\\p{Ll}[\\p{L}-]{2,}");

    private static final Pattern AIM =
            Form.words("om(?=\\s+(?:att|bifall|avslag|återremiss|bordläggning))");
    private static final Pattern TO_DO =
            Form.of("(?=att\\s+(?:avslå|bifalla|avstyrka|tillstyrka|anse)(?!\\p{L}))");
    private static final Pattern STOP =
            Form.of(
                    "\\s*(?:,?\\s+(?:och|samt)\\s+(?:att|finner|avslag|bifall|anmäler|yrkar|i\\s+andra"
                        + "|(?:de\\s+)?\\p{L}*yrkande|nej|Nej|dels|avslås|bordlägg)|,\\s+\\p{L}*yrkande"
                        + "|\\s+(?:har\\s+)?(?:bifallits|avslagits|antagits|fallit|ställs|avslås)|\\.?[”\"]|\\.?\\s*$|\\.\\s"
                        + "|\\s+Nej|\\s+röstar\\s+(?:[Jj]a|[Nn]ej)|\\s+från\\s+dels)");

    private static final Pattern BUDGET_END =
            Form.of(
                    "(?<=\\s|^)från\\s+(?:dels\\s+)?\\p{Lu}{1,4}(?!\\p{L})"
                        + "|,?\\s*(?<!\\p{L})(?:mot|under\\s+proposition|ska(?:ll)?|som\\s+(?:motförslag|kontraprop)|röstar?|var\\s+för\\s+sig"
                        + "|vart\\s+och|utgör|är\\s+huvud|utses|antas|bifalls|med\\s+(?:instämmande|bifall)|innebärande)(?!\\p{L})|,?\\s+(?:och|samt|respektive)\\s+\\p{Lu}[\\p{L}"
                        + " ]*s\\s+\\p{L}*(?:förslag|yrkande)|,\\s+\\p{Lu}[\\p{L}"
                        + " ]*s\\s+\\p{L}*(?:förslag|yrkande)|"
                            + STOP.pattern());

    final List<List<String>> groups = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final List<String> topics = new ArrayList<>();
    Optional<LocalDate> date = Optional.empty();
    Optional<String> place = Optional.empty();
    Optional<Ask> aim = Optional.empty();
    boolean plural;

    private final RefParser refs;
    private final int year;

    Complements(RefParser refs, int year) {
        this.refs = refs;
        this.year = year;
    }

    boolean bare() {
        return groups.isEmpty() && names.isEmpty() && topics.isEmpty() && date.isEmpty();
    }

    void read(Scan scan) {
        var start = -1;
        while (start < scan.at()) {
            start = scan.at();
            from(scan);
            if (scan.skip(BUDGET)) {
                plural |= scan.sees(SEVERAL);
                scan.until(BUDGET_END);
            }
            place = place.or(() -> scan.take(PLACE).map(m -> m.group(1)));
            date = date.or(() -> Dates.take(scan, year));
            scan.attempt(s -> s.skip(OPINION) ? Parties.one(s) : Optional.<List<String>>empty());
            scan.skip(STATE);
            scan.skip(ADJUSTED);
            topic(scan);
            scan.attempt(
                            s ->
                                    s.skip(AIM) || s.sees(TO_DO)
                                            ? new AskParser(refs).aim(s)
                                            : Optional.<Ask>empty())
                    .ifPresent(a -> aim = Optional.of(a));
        }
    }

    private void from(Scan scan) {
        if (!groups.isEmpty() || !names.isEmpty()) {
            return;
        }
        scan.attempt(
                        s -> {
                            s.skip(FROM);
                            s.skip(FROM);
                            return plural ? Parties.groups(s) : Parties.together(s);
                        })
                .ifPresentOrElse(groups::addAll, () -> persons(scan));
        var more = !groups.isEmpty();
        while (more) {
            var next =
                    scan.attempt(
                            s ->
                                    s.skip(DELS) && s.at() > 0 && plural
                                            ? Parties.one(s)
                                            : Optional.<List<String>>empty());
            next.ifPresent(groups::add);
            more = next.isPresent();
        }
    }

    private void persons(Scan scan) {
        scan.attempt(s -> s.skip(FROM) ? PeopleParser.take(s) : Optional.<People>empty())
                .ifPresent(
                        p -> {
                            p.persons().forEach(n -> names.add(n.name()));
                            if (!p.parties().isEmpty()) {
                                groups.add(p.parties());
                            }
                        });
        scan.skip(FEW);
    }

    private void topic(Scan scan) {
        scan.take(TOPIC).ifPresent(m -> topics.add(m.group(1)));
        if (topics.isEmpty()) {
            scan.attempt(s -> s.skip(ABOUT) ? s.until(STOP) : Optional.<String>empty())
                    .filter(t -> !t.isEmpty())
                    .ifPresent(
                            t ->
                                    topics.addAll(
                                            plural
                                                    ? Arrays.asList(
                                                            t.split(
                                                                    ",\\s+(?:och\\s+|samt\\s+)?|\\s+(?:och|samt)\\s+"))
                                                    : List.of(t)));
        }
    }
}
