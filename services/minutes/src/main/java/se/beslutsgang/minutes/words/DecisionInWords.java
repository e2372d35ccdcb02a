package se.beslutsgang.minutes.words;

import static se.beslutsgang.minutes.words.Names.key;
import static se.beslutsgang.minutes.words.Swedish.and;

import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.Deferral;
import se.beslutsgang.decisions.queries.MinutesText.Form;
import se.beslutsgang.decisions.queries.MinutesText.Paragraph;

import java.util.ArrayList;
import java.util.List;

/** What was decided (KL 5:67 p. 6), a lead and its clauses for each decision. */
final class DecisionInWords {

    private final Told told;
    private final HouseForm form;
    private final Names names;

    DecisionInWords(Told told, HouseForm form, Names names) {
        this.told = told;
        this.form = form;
        this.names = names;
    }

    List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        for (DecisionMade decision : told.item().decisions()) {
            String lead = lead(decision);
            if (!lead.isEmpty()) paragraphs.add(new Paragraph(Form.PLAIN, 0, lead));
            if (decision.deferral().isEmpty()) clauses(clauses(decision), paragraphs);
        }
        return paragraphs;
    }

    private List<String> clauses(DecisionMade decision) {
        return isElection(decision)
                ? new ElectionInWords(told.item(), form, names).elected()
                : decision.clauses();
    }

    /** What the elections of the item came to, beside which nothing was adopted. */
    private boolean isElection(DecisionMade decision) {
        return !told.item().elections().isEmpty()
                && decision.outcome() == Outcome.DECIDED
                && decision.carried().isEmpty();
    }

    private void clauses(List<String> clauses, List<Paragraph> paragraphs) {
        boolean numbered = clauses.size() > 1 || form.is("decision.always-numbered");
        for (int n = 1; n <= clauses.size(); n++) {
            String clause = clauses.get(n - 1);
            paragraphs.add(
                    numbered
                            ? new Paragraph(Form.NUMBERED, n, clause)
                            : new Paragraph(Form.PLAIN, 0, clause));
        }
    }

    /** "Regionstyrelsen föreslår fullmäktige besluta att". */
    private String lead(DecisionMade decision) {
        String body = names.bodyAtFirst();
        if (decision.deferral().isPresent()) {
            return deferred(body, decision, decision.deferral().get());
        }
        if (isElection(decision)) return form.say("decision.elected", body);
        if (decision.clauses().isEmpty()) {
            return form.say("decision.bare." + key(decision.outcome()), body);
        }
        String adopted = and(decision.adopted().stream().map(names::proposal).toList());
        if (adopted.isEmpty()) adopted = names.pending();
        if (decision.kind() == DecisionKind.OWN) return form.say("decision.own", body, adopted);
        String to = names.bodyInSentence(decision.recommendedTo().orElseThrow());
        return form.say("decision.recommendation", body, to, adopted);
    }

    private String deferred(String body, DecisionMade decision, Deferral deferral) {
        String how = form.say("delay." + key(deferral.delay()) + "." + key(decision.outcome()));
        if (decision.outcome() == Outcome.POSTPONED) {
            String until =
                    deferral.until()
                            .map(d -> form.say("decision.until", Swedish.day(d)))
                            .orElse("");
            return form.say("decision.postponed", body, until, how);
        }
        List<String> receivers = deferral.receivers().stream().map(names::bodyInSentence).toList();
        String to = receivers.isEmpty() ? "" : form.say("decision.to", and(receivers));
        return form.say("decision.referred-back", body, to, how, why(deferral));
    }

    /** With all reasons that reached a third (KL 5:50), except a mere name of the proposal. */
    private String why(Deferral deferral) {
        List<String> subjects =
                told.item().proposals().stream().map(ProposalMoved::subject).toList();
        List<String> reasons =
                deferral.reasons().stream()
                        .filter(r -> !subjects.contains(r))
                        .map(DecisionInWords::unended)
                        .toList();
        return reasons.isEmpty() ? "" : form.say("decision.because", and(reasons));
    }

    static String unended(String reason) {
        return reason.strip().replaceAll("\\.+$", "");
    }
}
