package se.beslutsgang.imports.grammar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a §, by the headings that houses give them. */
enum Heading {
    TITLE("(?!)"),
    DECISION(
            "Beslut|(?:[\\p{L}-]+"
                + " ){0,4}[\\p{L}-]*(?:fullmäktiges|styrelsens|nämndens|utskottets|beredningens|direktionens|delegationens)"
                + " beslut|Beslut i [\\p{L} ]+|(?:[\\p{L}-]+ ){0,3}\\p{L}*utskottets förslag till"
                + " [\\p{L}-]*(?:styrelsen|nämnden|fullmäktige)"),
    CERTIFICATION("Justering|Omedelbar justering"),
    DOCUMENTS("Handling(?:ar)?|Beslutsunderlag|Underlag(?: för beslut)?"),
    BACKGROUND(
            "Tidigare (?:behandling|beslut)(?: [ai]v?"
                    + " ärendet)?|Ärende(?:beskrivning|t)|Sammanfattning(?: av"
                    + " (?:ärendet|motionen))?|(?:Ärendets |Kort )?[Bb]akgrund|(?:(?:[\\p{L}-]+"
                    + " ){1,4})?[Ff]örslag till beslut|Ärendets"
                    + " (?:gång|handläggning|beredning)|Beskrivning av ärendet|Beredning(?: av"
                    + " ärendet)?|Yttrande till [\\p{L} ]+|(?:Skäl|Motivering)(?: (?:till|för)"
                    + " (?:beslutet|beslut))?|(?:[\\p{L}-]+s )?[Bb]edömning(?: [\\p{L} ]+)?"),
    DEBATE(
            "Föredragningsordning|Överläggning(?:en|ar)?|Debatt(?:en)?|Anföranden?|Inlägg|Talarlista|Yttrar"
                + " sig|Diskussion"),
    INFORMATION("Information|Upplysning(?:ar)?"),
    PROPOSALS(
            "(?:Framställda |Framlagda )?(?:(?:Tilläggs|Ändrings|Återremiss)?[Yy]rkanden?|Yrkanden?"
                + " och förslag|Förslag och yrkanden?|Förslag|Förslag till beslut|Yrkanden?/förslag"
                + " till beslut|(?:Yttranden|Inlägg|Överläggning) och yrkanden?)(?:"
                + " (?:på|under|vid) (?:dagens )?(?:sammanträdet?|mötet))?|(?:Ärendets |\\p{L}+s"
                + " )?[Bb]ehandling(?:en)?(?: av ärendet)?(?: (?:på|under|vid) (?:dagens"
                + " )?(?:sammanträdet?|mötet))|(?:Under |Vid )?[Dd]agens sammanträde"),
    ORDER(
            "Propositionsordning(?:ar|en)?|Propositionsordning och"
                + " (?:beslut|beslutsgång)|Beslutsgång och"
                + " propositionsordning|Beslutsgång(?:en|ar)?|Beslutsordning|Beslutsgång och"
                + " beslut|Proposition(?:er)?(?: och beslut)?|Ajournering|Propositionsställande"),
    VOTE(
            "(?:Huvud|Förberedande"
                + " |Kontra(?:propositions)?)?(?:[Oo]mröstning|[Vv]otering)(?:sresultat|sproposition|sordning|slista|ar)?(?:et|en)?(?:"
                + " ?\\d+)?(?: (?:[-–] ?|om )[\\p{L} ,\\d]+)?|Motförslag i"
                + " huvudvotering(?:en)?|Resultat(?:et)? av (?:omröstning|votering)(?:en)?"),
    DISQUALIFICATION(
            "Jäv|Jävsanmälan|Anmälan (?:av|om) jäv|(?:Deltar|Deltog) (?:inte|ej) i"
                + " (?:beslutet|beslut|handläggningen|beslutsfattandet)|(?:Ej|Icke) deltagande(?: i"
                + " beslutet)?"),
    RESERVATION(
            "(?:(?:Skriftliga? |Muntliga? )?[Rr]eservation(?:er)?(?: mot beslutet)?|Avvikande"
                    + " mening(?:ar)?)(?: och (?:särskil[dt]a? )?yttranden?)?"),
    NOTE(
            "Protokollsanteckning(?:ar)?|(?:Särskilt|Särskilda) yttrande(?:n)?|"
                    + "Anteckning(?:ar)?(?: (?:till|i) protokollet)?|Röstförklaring(?:ar)?|"
                    + "Protokollsförklaring(?:ar)?|Protokollsnotering(?:ar)?"),
    RECIPIENTS(
            "Protokollsutdrag(?:et)?(?: ska)?(?: skickas| sänds)?(?:"
                + " till)?|(?:Beslut(?:et)?|Protokollet) (?:ska )?(?:skickas|sänds|expedieras)"
                + " till|Expedieras?(?: till)?|Beslutsexpediering|Expediering|Skickas till|Sänds"
                + " till|Sändlista|Kopia till|Delges|Utdrag till"),
    /**
     * A heading that is none of these: what stands under it is background, unless it tells of an
     * act.
     */
    OTHER("(?!)");

    private static final Pattern DECIDES =
            Form.of(
                    "\\p{Lu}[\\p{L} -]*(?:fullmäktige|styrelsen|nämnden|utskottet) beslutar(?:"
                            + " att)?");

    private final Pattern line;

    Heading(String regex) {
        this.line = Form.of(regex);
    }

    static Optional<Heading> of(String line) {
        var printed = plain(line);
        return Arrays.stream(values()).filter(h -> h.line.matcher(printed).matches()).findFirst();
    }

    /** "BESLUTSGÅNG", "Beslutsgång:". */
    private static String plain(String line) {
        var bare = line.replaceFirst("\\s*:$", "");
        return bare.length() > 3 && bare.equals(bare.toUpperCase(Locale.ROOT))
                ? bare.charAt(0) + bare.substring(1).toLowerCase(Locale.ROOT)
                : bare;
    }

    /** "Byggnadsnämnden beslutar" on a line of its own, before anything is told. */
    static boolean decides(String line) {
        return DECIDES.matcher(plain(line)).matches();
    }

    /** Whether what people did is told here. */
    boolean tells() {
        return switch (this) {
            case PROPOSALS, ORDER, VOTE, DISQUALIFICATION, RESERVATION, NOTE, CERTIFICATION -> true;
            case INFORMATION, DEBATE, OTHER -> true;
            case TITLE, DECISION, DOCUMENTS, BACKGROUND, RECIPIENTS -> false;
        };
    }
}
