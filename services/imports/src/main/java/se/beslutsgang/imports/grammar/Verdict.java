package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Claim.Outcome;
import se.beslutsgang.imports.reading.Reading.Clauses;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The section Beslut: its clauses, what its leads say was followed, and its outcomes.
 *
 * @param adopted proposals that the leads name
 */
record Verdict(
        List<Clauses> clauses, List<Ref> adopted, boolean leadKnown, List<Outcome> outcomes) {

    private static final Pattern LEAD =
            Form.of(
                    "(?<=^|[.:”\"] )(?:(?:Enligt|Jämlikt|I enlighet med|I överensstämmelse"
                        + " med|Bifall till|På förslag (?:av|från))"
                        + " [^:.]*(?:m\\.fl\\.[^:.]*)?(?::|\\.(?=\\s*$))|\\p{Lu}[\\p{L}"
                        + " -]*(?:styrelsen|nämnden|utskottet|beredningen)(?: \\p{Lu}\\p{L}+)?"
                        + " (?:tillstyrker [^:]* och )?föreslår (?:att )?[\\p{L}"
                        + " -]*(?:fullmäktige|styrelsen|nämnden) (?:att )?beslutar?(?:"
                        + " att)?:?|^\\p{Lu}[\\p{L} -]*(?:fullmäktige|styrelsen|nämnden|utskottet)"
                        + " beslutar(?: att)?:?(?= (?:\\d|\\p{Ll})))");
    private static final Pattern TO =
            Form.of(".*föreslår (?:att )?([\\p{L} -]*(?:fullmäktige|styrelsen|nämnden)).*");
    private static final Pattern FOLLOWED =
            Form.words(
                    "(?:enligt|jämlikt|i enlighet med|i överensstämmelse med|bifall"
                            + " till|.*?tillstyrker)");
    private static final Pattern WITH =
            Form.words(
                    "(?:och\\s+|samt\\s+)?(?:med\\s+(?:tillägg|ändring(?:ar)?|justering(?:ar)?)\\s+(?:enligt|jämlikt|i\\s+enlighet\\s+med|av|från)|samt)");

    /**
     * @param told whether the § only tells of something
     */
    static Verdict of(String text, RefParser refs, boolean told) {
        var clauses = new ArrayList<Clauses>();
        var adopted = new ArrayList<Ref>();
        var outcomes = new LinkedHashSet<Outcome>();
        var known = false;
        var lead = "";
        var from = 0;
        var matcher = LEAD.matcher(text);
        while (true) {
            var found = matcher.find();
            var part = text.substring(from, found ? matcher.start() : text.length()).strip();
            if (!part.isEmpty() || !lead.isEmpty()) {
                var to = TO.matcher(lead);
                var texts = Clausing.split(part);
                var block =
                        new Clauses(
                                to.matches() ? Optional.of(to.group(1).strip()) : Optional.empty(),
                                Outcomes.effect(texts),
                                texts);
                clauses.add(block);
                var named = adopted(lead, refs);
                outcomes.addAll(Outcomes.of(block, named, told && !lead.contains("beslutar")));
                adopted.addAll(named);
                known |= !named.isEmpty();
            }
            if (!found) {
                return new Verdict(clauses, adopted, known, List.copyOf(outcomes));
            }
            lead = matcher.group();
            from = matcher.end();
        }
    }

    /** Whether it lets something be put, or asked. */
    boolean admits() {
        return clauses.stream().anyMatch(Outcomes::admits);
    }

    private static List<Ref> adopted(String lead, RefParser refs) {
        var scan = new Scan(lead.replaceAll("[:.]\\s*$", "").replace("m.fl", "m fl"));
        if (!scan.skip(FOLLOWED)) {
            return List.of();
        }
        var named = new ArrayList<>(refs.list(scan).orElse(List.of()));
        while (scan.skip(WITH)) {
            named.addAll(refs.list(scan).orElse(List.of()));
        }
        return named;
    }
}
