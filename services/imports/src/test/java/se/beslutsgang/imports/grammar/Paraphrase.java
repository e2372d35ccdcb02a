package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.drive.Paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The same minutes in the words of another house, by kind; which words, a seed decides. */
enum Paraphrase {
    PUTS(
            with(
                    "Ordföranden ställer propositioner på yrkandena och finner",
                    "Ordföranden ställer proposition på yrkandena och finner",
                    "Proposition ställs på yrkandena och ordföranden finner",
                    "Ordföranden ställer yrkandena under proposition och finner",
                    "Ordföranden ställer yrkandena mot varandra och finner",
                    "Ordföranden ställer proposition på vart och ett av yrkandena och finner",
                    "Ordföranden ställer yrkandena under proposition var för sig och finner",
                    "Ordföranden ställer proposition om bifall till yrkandena och finner",
                    "Ordföranden lägger fram propositioner på yrkandena och finner",
                    "Ordföranden ställer de framförda yrkandena mot varandra och finner",
                    "Efter att ordföranden ställt proposition på yrkandena finner ordföranden"),
            with(
                    "ställer propositioner på",
                    "ställer proposition på",
                    "ställde proposition på",
                    "ställer därefter proposition på")),
    FINDS(
            with(
                    "finner att",
                    "konstaterar att",
                    "bedömer att",
                    "finner därvid att",
                    "förklarar att",
                    "finner då att",
                    "förklarar sig finna att",
                    "anser sig finna att")),
    CARRIED(
            with(
                    "har bifallits",
                    "bifallits",
                    "bifalls",
                    "antagits",
                    "har vunnit bifall",
                    "blivit bifallet",
                    "bifallits av församlingen"),
            with("har avslagits", "avslagits", "avslås", "har fallit")),
    REQUESTED(
            with(
                    "Omröstning begärs.",
                    "Votering begärs.",
                    "Omröstning begärdes.",
                    "Votering begärs och ska verkställas.",
                    "Omröstning begärs och genomförs.",
                    "Omröstning påkallas.",
                    "Begäran om votering framställs.",
                    "Omröstning begärs, vilken ska genomföras öppet.",
                    "Votering är begärd och ska genomföras.",
                    "Rösträkning begärs.")),
    WORDED(
            each(
                    "Godkänd voteringsproposition:\\s+[”\"]Ja för"
                            + " ([^”\"]+?)(?:\\.|,)?\\s+(?:och\\s+)?(?:Nej|nej) för"
                            + " ([^”\"]+?)\\.?[”\"]",
                    "Följande voteringsproposition godkänns: Ja-röst för $1. Nej-röst för $2.",
                    "Godkänd omröstningsproposition: Ja för $1. Nej för $2.",
                    "Voteringsproposition: Ja-röst innebär $1. Nej-röst innebär $2.",
                    "Följande voteringsordning godkänns:\nJA = $1.\nNEJ = $2.",
                    "Den som röstar för $1 röstar ja. Den som röstar för $2 röstar nej.",
                    "Följande omröstningsproposition ställs upp och godkänns. Ja-röst: $1."
                            + " Nej-röst: $2.",
                    "Ordföranden meddelar att ja-röst innebär $1 och att nej-röst innebär $2.")),
    COUNTED(
            each(
                    "Omröstningen utfaller med (\\d+) [Jj]a mot (\\d+) [Nn]ej\\.",
                    "Voteringen utfaller med $1 ja-röster mot $2 nej-röster.",
                    "Omröstningsresultat: $1 ja och $2 nej.",
                    "Omröstningen ger följande resultat: $1 ja-röster och $2 nej-röster.",
                    "Vid omröstningen avges $1 ja-röster och $2 nej-röster.",
                    "Omröstningen utföll med $1 Ja mot $2 Nej.",
                    "Vid omröstningen röstar $1 ledamöter ja och $2 ledamöter nej.",
                    "Antal ja-röster: $1. Antal nej-röster: $2.",
                    "$1 ledamöter röstar ja och $2 ledamöter röstar nej.",
                    "Resultatet av omröstningen blir $1 ja-röster mot $2 nej-röster."),
            with(
                    "avstår från att rösta",
                    "avstår",
                    "avstod från att rösta",
                    "lägger ner sina röster")),
    MOVED(
            with(
                    "yrkar bifall till",
                    "föreslår bifall till",
                    "yrkade bifall till",
                    "tillstyrker",
                    "yrkar att kommunfullmäktige bifaller",
                    "framställer yrkande om bifall till",
                    "hemställer om bifall till"),
            with(
                    "yrkar avslag på",
                    "föreslår avslag på",
                    "yrkade avslag på",
                    "yrkar avslag till",
                    "avstyrker",
                    "framställer yrkande om avslag på")),
    RESERVED(
            each(
                    "(Ledamöterna från [\\p{Lu}, och\\s]+?) reserverar\\s+sig\\s+mot\\s+beslutet",
                    "$1 anmäler reservation mot beslutet",
                    "$1 reserverar sig",
                    "$1 lämnar en skriftlig reservation mot beslutet",
                    "$1 avger reservation mot beslutet",
                    "$1 inkommer med en reservation mot beslutet",
                    "$1 låter anteckna sin reservation mot beslutet",
                    "Mot beslutet reserverar sig $1"),
            with("det egna yrkandet", "eget yrkande", "sitt eget yrkande", "egna yrkanden")),
    LINKED(
            with("enligt yrkande", "i enlighet med yrkande", "jämlikt yrkande"),
            with("Enligt kommunstyrelsens", "I enlighet med kommunstyrelsens"),
            with("m.fl.", "m fl", "med flera", "m. fl.")),
    HEADED(
            line(
                    "Yrkanden",
                    "Framställda yrkanden",
                    "Överläggning och yrkanden",
                    "Förslag och yrkanden",
                    "Yrkanden på sammanträdet",
                    "YRKANDEN"),
            line(
                    "Propositionsordning",
                    "Beslutsgång",
                    "Propositioner",
                    "Beslutsgång och propositionsordning",
                    "Propositionsordning och beslutsgång",
                    "Propositionsordning:"),
            line("Omröstning", "Votering", "Omröstningsresultat"),
            line(
                    "Reservation",
                    "Reservationer",
                    "Reservationer och särskilda yttranden",
                    "Reservation mot beslutet"),
            line("Protokollsutdrag skickas till", "Beslutet skickas till", "Expedieras till")),
    NAMED(Renaming::initials),
    PARTIES(Renaming::parties),
    LISTED(Renaming::shuffled),
    BODIES(Renaming::region),
    DATED(Renaming::later);

    private final List<BiFunction<String, Random, String>> changes;

    @SafeVarargs
    Paraphrase(BiFunction<String, Random, String>... changes) {
        this.changes = List.of(changes);
    }

    String of(String text, long seed) {
        var random = new Random(seed);
        var other = text;
        for (var change : changes) other = change.apply(other, random);
        return other;
    }

    /** The body's own name may be another too. */
    Paper of(Paper paper, String text) {
        return new Paper(
                paper.id(),
                of(paper.body(), 0),
                paper.kind(),
                paper.seats(),
                paper.date().plusYears(this == DATED ? 2 : 0),
                text);
    }

    /** Where it stands, one of the others. */
    private static BiFunction<String, Random, String> with(String said, String... others) {
        return each("(?<!\\p{L})" + loose(said) + "(?!\\p{L})", others);
    }

    private static BiFunction<String, Random, String> line(String said, String... others) {
        return each("(?m)^" + loose(said) + "$", others);
    }

    private static BiFunction<String, Random, String> each(String regex, String... others) {
        var pattern =
                Pattern.compile(
                        regex.replace(" ", "\\s+"),
                        Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        return (text, random) ->
                pattern.matcher(text)
                        .replaceAll(m -> put(others[random.nextInt(others.length)], m));
    }

    private static String put(String other, MatchResult match) {
        var said = other;
        for (var n = 1; n <= match.groupCount(); n++) said = said.replace("$" + n, match.group(n));
        return said.replace("\\", "\\\\").replace("$", "\\$");
    }

    private static String loose(String said) {
        var words = new ArrayList<String>();
        Collections.addAll(words, said.split(" "));
        return String.join(" ", words.stream().map(Pattern::quote).toList());
    }
}
