package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Sentence.Ignored;

import java.util.Optional;
import java.util.regex.Pattern;

/** Sentences that say nothing about the procedure of this §, and why. */
final class DebateRules {

    private static final Pattern QUESTION_TIME =
            Form.of(
                    "(?:Fråga \\d+ )?.*\\([\\p{L}-]{1,8}\\)\\s+(?:ställer (?:en|följande)"
                            + " fråga|besvarar (?:frågan|interpellationen)|svarar).*|.*(?:yttrar"
                            + " sig|tar till orda|begär ordet|tillönskar|tackar)[^.]*\\.?");
    private static final Pattern LAW =
            Form.of(
                    "(?:Enligt|Då|Om|Ett|En|Det|Denna|Yrkande(?:n)?|Formellt|Beslutar|Inkom(?:na|men)|De|I)\\s.*");
    private static final Pattern NORM =
            Form.words(
                    ".*\\b(?:ska(?:ll)?|kan|krävs|prövar|faller|inte\\s+är|är\\s+inte|är\\s+(?:en\\s+)?frågor?|bedöms|ställs|är\\s+förslaget)\\b.*");
    private static final Pattern ACT =
            Form.words(
                    ".*\\b(?:yrkar|ställer|finner|röstar\\s+(?:ja|nej)|reserverar|antecknar|begärs|utfaller|bifallits|avslagits|deltar)\\b.*");
    private static final Pattern NOT_HANDED_IN =
            Form.of("Vid (?:justering|justeringen)(?: av protokollet)? har ingen .* inkommit\\.?");
    private static final Pattern ADJOURNED =
            Form.of(
                    "-*\\s*(?:Under behandling|Sammanträdet ajourneras|Mötet"
                            + " ajourneras|Ajournering).*");
    private static final Pattern LABEL =
            Form.of(
                    "(?:Fråga|Punkt|Beslutssats|Besluts?punkt|Omröstning|Votering)"
                        + " \\d+(?:[-–]\\d+)?[.:]?|(?:Omröstnings|Voterings)resultat(?:et)?[.:]?|[-–_*]+");

    private static final Pattern LIST =
            Form.of(
                    ".*\\b[Jj][Aa]\\b.*\\b[Nn][Ee][Jj]\\b.*(?:"
                            + PeopleParser.NAME
                            + ",? \\(?"
                            + Parties.CODE
                            + "\\)? [Xx][ .]*){3,}");

    private DebateRules() {}

    /** Whether it tells of something done in the meeting, understood or not. */
    static boolean isAct(String sentence) {
        return ACT.matcher(sentence).matches();
    }

    static Optional<Ignored> reason(String sentence, Heading heading) {
        if (QUESTION_TIME.matcher(sentence).matches() || ADJOURNED.matcher(sentence).matches()) {
            return Optional.of(Ignored.DEBATE);
        }
        if (NOT_HANDED_IN.matcher(sentence).matches()) {
            return Optional.of(Ignored.BACKGROUND);
        }
        if (LIST.matcher(sentence).matches()) {
            return Optional.of(Ignored.LIST);
        }
        if (LABEL.matcher(sentence).matches()) {
            return Optional.of(Ignored.INTRODUCTION);
        }
        var explains =
                heading == Heading.ORDER
                        || heading == Heading.INFORMATION
                        || heading == Heading.DEBATE;
        return explains
                        && LAW.matcher(sentence).matches()
                        && NORM.matcher(sentence).matches()
                        && !ACT.matcher(sentence).matches()
                ? Optional.of(Ignored.BACKGROUND)
                : Optional.empty();
    }
}
