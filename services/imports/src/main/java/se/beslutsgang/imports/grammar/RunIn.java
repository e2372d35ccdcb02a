package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A heading that runs on into the text, known by what it opens with.
 *
 * @param title as printed
 */
record RunIn(int start, int end, Heading heading, String title) {

    private static final String PERSON =
            "(?:[Tt]jänstgörande|[Oo]rdföranden?|Ledamöterna|Ledamoten|Representanterna|"
                    + PeopleParser.NAME
                    + "\\s*\\(\\p{Lu})";

    private record Form_(Heading heading, Pattern pattern) {}

    private static final List<Form_> FORMS =
            List.of(
                    form(
                            Heading.BACKGROUND,
                            "Tidigare behandling",
                            "(?:Bordlagt|Återremitterat|Delvis|\\p{Lu})"),
                    form(Heading.DOCUMENTS, "Handling(?:ar)?", "\\d{4} nr \\d"),
                    form(Heading.DOCUMENTS, "(?<=[.:”\"!?]\\s)Handling(?:ar)?", "\\p{Lu}"),
                    form(Heading.INFORMATION, "Information", "(?:Enligt|Ordföranden|Inkom)"),
                    form(Heading.PROPOSALS, "Yrkanden?", PERSON),
                    form(Heading.ORDER, "Propositionsordning|Beslutsgång", "\\p{Lu}"),
                    form(
                            Heading.VOTE,
                            "(?:Omröstning(?: [-–] ?[\\p{L} ]{5,40}?)?|Huvudvotering)",
                            "(?:Godkänd|Omröstningen|Ja för)"),
                    form(Heading.DISQUALIFICATION, "Jäv", PERSON),
                    form(Heading.RESERVATION, "Reservation(?:er)?", PERSON),
                    form(Heading.NOTE, "Protokollsanteckning(?:ar)?", PERSON + "|Det antecknas"),
                    form(Heading.CERTIFICATION, "Justering", "(?:Protokollet|Paragrafen)"),
                    form(Heading.RECIPIENTS, "Protokollsutdrag skickas till:?", "\\S"));

    private static final Form_ DECISION = form(Heading.DECISION, "Beslut", "(?:[\\p{Lu}\\d])");

    /** Most texts hold none of them. */
    private static final Pattern ANY =
            Form.of(
                    Stream.concat(FORMS.stream(), Stream.of(DECISION))
                            .map(f -> f.pattern().pattern())
                            .collect(Collectors.joining("|")));

    private static Form_ form(Heading heading, String title, String opening) {
        return new Form_(heading, Form.of("(?<!\\S)(" + title + ")\\s+(?=" + opening + ")"));
    }

    static Optional<RunIn> first(String text, Heading within) {
        if (!ANY.matcher(text).find()) return Optional.empty();
        var found = within == Heading.TITLE ? find(DECISION, text) : Optional.<RunIn>empty();
        for (var form : FORMS) {
            var next =
                    find(form, text)
                            .filter(n -> within != Heading.DECISION || closed(text, n.start()));
            if (next.isPresent() && (found.isEmpty() || next.get().start() < found.get().start())) {
                found = next;
            }
        }
        return found;
    }

    /** In the clauses of a decision a heading follows a full stop. */
    private static boolean closed(String text, int at) {
        return text.substring(0, at).strip().matches("(?s).*[.:”\"!?]|");
    }

    private static Optional<RunIn> find(Form_ form, String text) {
        var matcher = form.pattern().matcher(text);
        return matcher.find()
                ? Optional.of(
                        new RunIn(
                                matcher.start(1), matcher.end(), form.heading(), matcher.group(1)))
                : Optional.empty();
    }
}
