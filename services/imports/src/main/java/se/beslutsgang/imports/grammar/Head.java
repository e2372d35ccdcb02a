package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Reading.ItemKind;

import java.util.Optional;
import java.util.regex.Pattern;

/** What stands over a §: number, registry number, heading, kind. */
record Head(int paragraph, Optional<String> registryNumber, String heading, ItemKind kind) {

    private static final Pattern NUMBER =
            Form.of(
                    "§+ ?(\\d+)\\s*(?:(?:Ärendenummer|Diarienummer|Dnr)[.:]?\\s*)?((?=[\\p{Lu}\\d/–-]*"
                        + " ?\\d)(?:\\p{Lu}{2,6}"
                        + " (?=\\d))?[\\p{Lu}\\d]+[-/–][\\p{L}\\d/–-]+(?::-?\\d+)?)?\\s*");
    private static final Pattern REGISTRY =
            Form.of(
                    "\\s*(?:Ärendenummer|Diarienummer|Dnr)[.:]?\\s*((?:\\p{Lu}{2,6}"
                            + " ?)?[\\d/:–-]{4,}(?:-\\d+)?)");
    private static final Pattern MOTION =
            Form.of(
                    "(?:Svar på )?[Mm]otion(?:en)?(?:er)? .*|Göteborgsförslag .*|Medborgarförslag"
                            + " .*|E-förslag .*|Besvarande av motion.*");
    private static final Pattern INTERPELLATION =
            Form.of("Interpellation.*|Svar på interpellation.*");
    private static final Pattern QUESTION = Form.of("Frågestund.*|Fråga .*|Frågor.*|Enkel fråga.*");
    private static final Pattern ELECTION =
            Form.of("(?:Fyllnads)?[Vv]al .*|Valärende.*|.*[Nn]y (?:ledamot|ersättare) .*");
    private static final Pattern RESIGNATION = Form.of("Avsägelse.*|.*entledigande.*");
    private static final Pattern REPORT =
            Form.of(
                    "Förteckning över anmälningsärenden.*|Anmäln?ing.*|Anmälan"
                            + " .*|.*[Dd]elegationsbeslut.*|.*anmälningar.*|Meddelanden.*");
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
