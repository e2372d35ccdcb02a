package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Reading.ItemKind;

import java.util.Optional;
import java.util.regex.Pattern;

/** What stands over a §: number, registry number, heading, kind. */
record Head(int paragraph, Optional<String> registryNumber, String heading, ItemKind kind) {

    private static final String LABEL =
            "(?:Ärendenummer|Ärendenr|Diarienummer|Diarienr|Dnr)[.:]*\\s*";
    private static final String PLAIN =
            "(?=[\\p{Lu}\\d/–-]* ?\\d)(?:\\p{Lu}{2,6}"
                    + " (?=\\d))?[\\p{Lu}\\d]+[-/–][\\p{L}\\d/–-]+(?::-?\\d+)?";
    private static final Pattern NUMBER =
            Form.of("§+ ?(\\d+)(?!\\d)\\s*(?:" + LABEL + ")?(" + PLAIN + ")?\\s*");

    /** After its label anything with a figure in it, in the register's own form. */
    private static final Pattern REGISTRY =
            Form.of(
                    "\\s*"
                            + LABEL
                            + "((?:\\p{Lu}{1,6}["
                            + " -]?)?(?=[^\\s]*\\d)[\\p{L}\\d/:.–-]{4,}(?<![.:])(?:-\\d+)?)");

    /**
     * Without a label, by its form: "KSF 2031/88", "RV 4711-2031", "(RS/711/2031)", "2030.101 KS".
     */
    private static final Pattern UNLABELLED =
            Form.of(
                    "\\s*\\(?(?<![\\p{L}\\d])(?!\\p{Lu}+"
                        + " (?:19|20)\\d\\d[-–](?:19|20)\\d\\d(?!\\d))(\\p{Lu}{2,6}["
                        + " -/](?:\\d{4}[-/:.]\\d{1,6}|\\d{1,6}[-/:.]\\d{2,4})|\\d{4}\\.\\d{1,5}"
                        + " \\p{Lu}{2,5})(?![\\p{L}\\d])\\)?");

    private static final Pattern MOTION =
            Form.of(
                    "(?:(?:Svar på|Besvarande av|Anmälan av|Ny|Yttrande över)"
                        + " )?[Mm]otion(?:en)?(?:er)?[ .:,].*|Göteborgsförslag .*|Medborgarförslag"
                        + " .*|E-förslag .*|Besvarande av motion.*");
    private static final Pattern INTERPELLATION =
            Form.of("(?:(?:Svar på|Besvarande av|Anmälan av|Ny) )?[Ii]nterpellation.*");
    private static final Pattern QUESTION =
            Form.of(
                    "(?:Allmänhetens )?[Ff]rågestund.*|(?:(?:Svar på|Besvarande av|Anmälan av)"
                            + " )?(?:[Ee]nk(?:el|la) )?[Ff]råg(?:a|or)(?: .*)?");
    private static final Pattern ELECTION =
            Form.of(
                    "(?:Fyllnads|Entledigande och fyllnads)?[Vv]al .*|[Vv]alärende.*|.*[Nn]y"
                            + " (?:ledamot|ersättare) .*");
    private static final Pattern RESIGNATION =
            Form.of("Avsägelse.*|(?!.*fyllnadsval).*[Ee]ntledigande.*|Befrielse från .*uppdrag.*");
    private static final Pattern REPORT =
            Form.of(
                    "(?!.*\\b(?:och|samt) val av)(?:Förteckning över"
                        + " anmälningsärenden.*|Redovisning av"
                        + " (?:delegation|anmäl|delgivning).*|Delgivning.*|Rapporter|Anmäln?ing.*|Anmälan"
                        + " .*|(?:\\p{L}+ ){0,2}[Dd]elegationsbeslut.*|(?:[\\p{L}-]+"
                        + " ){0,2}anmälningar.*|Meddelanden.*)");
    private static final Pattern INFORMATION =
            Form.of("Information.*|Anförande.*|Bordlagda.*|Upprop.*");

    static Head of(String text) {
        var number = NUMBER.matcher(text);
        if (!number.lookingAt()) {
            return new Head(0, Optional.empty(), text, kind(text));
        }
        var rest = text.substring(number.end()).strip();
        var later = REGISTRY.matcher(rest);
        var within = number.group(2) == null && later.find();
        if (number.group(2) == null && !within) {
            later = UNLABELLED.matcher(rest);
            within = later.find();
        }
        var heading = within ? later.replaceFirst("").strip() : rest;
        return new Head(
                Integer.parseInt(number.group(1)),
                Optional.ofNullable(within ? later.group(1) : number.group(2)),
                heading,
                kind(heading));
    }

    /** Where the first heading is all there is: "Anförande". */
    Head orElse(String other) {
        return heading.isEmpty() ? new Head(paragraph, registryNumber, other, kind(other)) : this;
    }

    /** Whether it tells of something, and asks for no decision. */
    boolean isTold() {
        return kind == ItemKind.REPORT || kind == ItemKind.INFORMATION;
    }

    private static ItemKind kind(String heading) {
        if (MOTION.matcher(heading).matches()) {
            return ItemKind.MOTION;
        }
        if (INTERPELLATION.matcher(heading).matches()) {
            return ItemKind.INTERPELLATION;
        }
        if (QUESTION.matcher(heading).matches()) {
            return ItemKind.QUESTION;
        }
        if (RESIGNATION.matcher(heading).matches()) {
            return ItemKind.RESIGNATION;
        }
        if (ELECTION.matcher(heading).matches()) {
            return ItemKind.ELECTION;
        }
        if (REPORT.matcher(heading).matches()) {
            return ItemKind.REPORT;
        }
        return INFORMATION.matcher(heading).matches() ? ItemKind.INFORMATION : ItemKind.MATTER;
    }
}
