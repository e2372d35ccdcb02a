package se.beslutsgang.imports.grammar;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a §, by the headings that houses give them. */
enum Heading {
    TITLE("(?!)"),
    DECISION(
            "Beslut|(?:Kommun|Region|Landstings)?(?:fullmäktiges|styrelsens) beslut|Beslut i"
                    + " [\\p{L} ]+|[\\p{L}-]+(?:nämndens|utskottets|beredningens) beslut"),
    CERTIFICATION("Justering|Omedelbar justering"),
    DOCUMENTS("Handling(?:ar)?|Beslutsunderlag|Underlag(?: för beslut)?"),
    BACKGROUND(
            "Tidigare behandling|Ärende(?:beskrivning|t)|Sammanfattning(?: av"
                + " ärendet)?|Bakgrund|(?:\\p{Lu}\\p{L}+s )?[Ff]örslag till beslut|Ärendets"
                + " (?:gång|handläggning)|Beskrivning av ärendet|Beredning|Yttrande till [\\p{L}"
                + " ]+"),
    DEBATE("Föredragningsordning|Överläggning(?:en|ar)?|Debatt|Anföranden?|Inlägg|Talarlista"),
    INFORMATION("Information|Upplysning(?:ar)?"),
    PROPOSALS(
            "Yrkanden?|Yrkanden? och förslag|Förslag och yrkanden?|Förslag på sammanträdet|"
                    + "Förslag till beslut på sammanträdet|Yrkanden? på sammanträdet"),
    ORDER(
            "Propositionsordning(?:ar)?|Propositionsordning och beslut|Beslutsgång(?:en)?|"
                    + "Beslutsgång och beslut|Proposition(?:er)?|Ajournering"),
    VOTE(
            "(?:Huvud|Förberedande |Kontra(?:propositions)?)?(?:[Oo]mröstning|[Vv]otering)"
                    + "(?:sresultat|ar)?(?: ?\\d+)?(?: (?:[-–] ?|om )[\\p{L} ,\\d]+)?"
                    + "|Motförslag i huvudvotering(?:en)?"),
    DISQUALIFICATION("Jäv|Anmälan (?:av|om) jäv|Deltar inte i (?:beslutet|handläggningen)"),
    RESERVATION("(?:Skriftlig )?[Rr]eservation(?:er)?|(?:Skriftliga )[Rr]eservationer"),
    NOTE(
            "Protokollsanteckning(?:ar)?|(?:Särskilt|Särskilda) yttrande(?:n)?|"
                    + "Anteckning(?:ar)?(?: till protokollet)?|Röstförklaring(?:ar)?|"
                    + "Protokollsförklaring(?:ar)?"),
    RECIPIENTS(
            "Protokollsutdrag(?: skickas)?(?: till)?:?|Beslutet skickas till:?|Expedieras? till:?|"
                    + "Beslutsexpediering:?|Skickas till:?|Kopia till:?|Delges:?");

    private final Pattern line;

    Heading(String regex) {
        this.line = Form.of(regex);
    }

    static Optional<Heading> of(String line) {
        return Arrays.stream(values()).filter(h -> h.line.matcher(line).matches()).findFirst();
    }

    /** Whether what people did is told here. */
    boolean tells() {
        return switch (this) {
            case PROPOSALS, ORDER, VOTE, DISQUALIFICATION, RESERVATION, NOTE, CERTIFICATION -> true;
            case INFORMATION, DEBATE -> true;
            case TITLE, DECISION, DOCUMENTS, BACKGROUND, RECIPIENTS -> false;
        };
    }
}
