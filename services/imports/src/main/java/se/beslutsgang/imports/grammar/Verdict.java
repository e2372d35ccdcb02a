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
 * @param leads that name proposals
 */
record Verdict(List<Clauses> clauses, List<Lead> leads, List<Outcome> outcomes) {

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

    /**
     * @param told whether the § only tells of something
     */
    static Verdict of(String text, RefParser refs, boolean told) {
        var clauses = new ArrayList<Clauses>();
        var leads = new ArrayList<Lead>();
        var outcomes = new LinkedHashSet<Outcome>();
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
                                Outcomes.delay(texts),
                                texts);
                clauses.add(block);
                var names = Lead.of(lead, refs);
                outcomes.addAll(
                        Outcomes.of(block, names.all(), told && !lead.contains("beslutar")));
                if (!names.all().isEmpty()) leads.add(names);
            }
            if (!found) {
                return new Verdict(clauses, leads, List.copyOf(outcomes));
            }
            lead = matcher.group();
            from = matcher.end();
        }
    }

    boolean leadKnown() {
        return !leads.isEmpty();
    }

    /** Proposals that the leads name. */
    List<Ref> adopted() {
        return leads.stream().flatMap(l -> l.all().stream()).toList();
    }

    /** Whether it lets something be put, or asked. */
    boolean admits() {
        return clauses.stream().anyMatch(Outcomes::admits);
    }
}
