package se.beslutsgang.imports.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The parts of a brief or an extract, by the headings that regions give them. */
enum Part {
    HEAD(""),
    PROPOSED(
            "(?:.*s )?förslag till beslut(?: (?:i|till|för) .*)?"
                    + "|.*s förslag(?: till .*(?:styrelsen|nämnden|fullmäktige))?"
                    + "|beslutsförslag",
            "förslag till beslut",
            "beslutsförslag"),
    DECIDED(
            "beslut|.*(?:fullmäktige|styrelsen|nämnden|utskottet|beredningen|direktionen|delegationen)s"
                + " beslut",
            "regionstyrelsens beslut",
            "regionfullmäktiges beslut"),
    RESERVATIONS("(?:skriftliga? )?reservation(?:er)?(?: mot beslutet)?", "reservationer"),
    STATEMENT("yttrande(?: till beslutsförslaget)?", "yttrande till beslutsförslaget"),
    SUMMARY("(?:kort )?sammanfattning(?: av ärendet)?", "sammanfattning"),
    TREATMENT(
            "ärendets behandling(?: .*)?|behandling(?:en)? (?:på|under|vid) sammanträdet"
                    + "|(?:framställda )?yrkanden?(?:/förslag till beslut)?(?: på sammanträdet)?"
                    + "|förslag på sammanträdet",
            "ärendets behandling under sammanträdet",
            "yrkanden"),
    ORDER(
            "beslutsgång|propositionsordning|beslutsordning|omröstning(?:sresultat)?|votering",
            "beslutsgång",
            "propositionsordning"),
    MATTER(
            "ärendet|ärende(?:beskrivning|redogörelse)|bakgrund(?: .*)?"
                    + "|(?:beskrivning|redovisning) av ärendet",
            "ärendet",
            "ärendebeskrivning"),
    EQUALITY_IMPACT(
            "beslutsförslagets påverkan"
                + " .*|.*jämställdhets(?:perspektiv|aspekter|analys|konsekvenser)(?:et)?|jämställdhet(?:"
                + " .{0,30})?|konsekvenser för jämställdhet.*",
            "beslutsförslagets påverkan på jämställdhet",
            "beslutsförslagets påverkan avseende jämställdhet"),
    ATTACHMENTS("bilag(?:a|or)|beslutsunderlag|handlingar", "bilagor", "beslutsunderlag"),
    RECIPIENTS(
            "(?:protokollsutdrag(?:et)?|beslut(?:et)?) (?:ska )?(?:skickas|sänds|expedieras|lämnas)"
                    + " till|expedier(?:as|ing)(?: till)?|skickas till|delges|sändlista",
            "protokollsutdrag skickas till",
            "beslutet skickas till");

    private static final int LONGEST = 70;

    private final Pattern pattern;
    private final List<String> likely;

    /**
     * @param likely headings of it that are recognised though letters are damaged
     */
    Part(String pattern, String... likely) {
        this.pattern = Pattern.compile(pattern, Pattern.UNICODE_CASE);
        this.likely = Arrays.stream(likely).map(Likeness::folded).toList();
    }

    /**
     * A heading on a line of its own.
     *
     * @param damaged whether letters of it are wrong
     */
    record Heading(Part part, boolean damaged) {}

    static Optional<Heading> of(String line) {
        if (line.length() > LONGEST || line.endsWith(".") || line.endsWith("-")) {
            return Optional.empty();
        }
        String plain = line.replaceFirst("\\s*:$", "").toLowerCase(Locale.ROOT);
        return first(p -> p.pattern.matcher(plain).matches(), false)
                .or(() -> first(p -> p.resembles(Likeness.folded(plain)), true));
    }

    private static Optional<Heading> first(Predicate<Part> test, boolean damaged) {
        return Arrays.stream(values())
                .filter(p -> p != HEAD && test.test(p))
                .findFirst()
                .map(p -> new Heading(p, damaged));
    }

    private boolean resembles(String folded) {
        return likely.stream().anyMatch(l -> Likeness.alike(folded, l));
    }
}
