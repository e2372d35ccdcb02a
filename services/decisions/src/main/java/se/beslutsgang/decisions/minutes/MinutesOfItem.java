package se.beslutsgang.decisions.minutes;

import static se.beslutsgang.decisions.minutes.Swedish.and;
import static se.beslutsgang.decisions.minutes.Swedish.capital;
import static se.beslutsgang.decisions.minutes.Swedish.genitive;
import static se.beslutsgang.decisions.minutes.Swedish.small;

import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.mandates.queries.Mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a § that tell what was proposed and decided (KL 5:67), in words. */
final class MinutesOfItem {

    private final Items.Item item;
    private final Mandates mandates;
    private final Phrases phrases;
    private final Names names;

    MinutesOfItem(Items.Item item, Mandates mandates, Phrases phrases) {
        this.item = item;
        this.mandates = mandates;
        this.phrases = phrases;
        this.names = new Names(item, mandates, phrases);
    }

    String decisionHeading() {
        return phrases.say("heading.decision", genitive(mandates.body(item.body()).name()));
    }

    /** "Regionstyrelsen föreslår fullmäktige besluta att". */
    String lead(DecisionMade decision) {
        String body = mandates.body(item.body()).name();
        if (decision.deferral().isPresent()) return deferred(body, decision);
        if (isElection(decision)) return phrases.say("decision.elected", body);
        if (decision.clauses().isEmpty()) {
            return phrases.say("decision.bare." + key(decision.outcome()), body);
        }
        return decision.kind() == DecisionKind.OWN
                ? phrases.say("decision.own", body)
                : phrases.say(
                        "decision.recommendation",
                        body,
                        names.bodyInSentence(decision.recommendedTo().orElseThrow()));
    }

    /** What the elections of the item came to, beside which nothing was adopted. */
    boolean isElection(DecisionMade decision) {
        return !item.elections().isEmpty()
                && decision.outcome() == Outcome.DECIDED
                && decision.carried().isEmpty();
    }

    private String deferred(String body, DecisionMade decision) {
        var deferral = decision.deferral().orElseThrow();
        String how = phrases.say("delay." + key(deferral.delay()) + "." + key(decision.outcome()));
        if (decision.outcome() == Outcome.POSTPONED) {
            return deferral.until()
                    .map(
                            day ->
                                    phrases.say(
                                            "decision.postponed.until",
                                            body,
                                            Swedish.day(day),
                                            how))
                    .orElseGet(() -> phrases.say("decision.postponed", body, how));
        }
        List<String> receivers = deferral.receivers().stream().map(names::bodyInSentence).toList();
        return receivers.isEmpty()
                ? phrases.say("decision.referred-back", body, how)
                : phrases.say("decision.referred-back.to", body, and(receivers), how);
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Swedish.LOCALE).replace('_', '-');
    }

    List<String> reservations() {
        return told(item.reservations().stream().filter(r -> !item.addenda().contains(r)).toList());
    }

    /** What was declared after the § was certified at once. */
    List<String> addenda() {
        return told(item.addenda());
    }

    /** Reservations of one kind by several make one sentence. */
    private List<String> told(List<ReservationDeclared> reservations) {
        var sentences = new ArrayList<String>();
        for (InFavourOf kind : InFavourOf.values()) {
            List<ReservationDeclared> ofKind =
                    reservations.stream().filter(r -> r.inFavourOf() == kind).toList();
            if (!ofKind.isEmpty()) sentences.add(reservation(kind, ofKind));
        }
        return sentences;
    }

    private String reservation(InFavourOf kind, List<ReservationDeclared> reservations) {
        var who = new ArrayList<String>();
        List<String> parties =
                reservations.stream()
                        .flatMap(r -> r.parties().stream())
                        .map(p -> small(genitive(names.party(p))))
                        .toList();
        if (!parties.isEmpty()) who.add(phrases.say("reservation.party", and(parties)));
        reservations.stream()
                .filter(r -> r.parties().isEmpty())
                .forEach(r -> r.persons().forEach(p -> who.add(names.person(p))));
        List<String> proposals =
                reservations.stream()
                        .flatMap(r -> r.proposals().stream())
                        .distinct()
                        .map(names::proposal)
                        .toList();
        return capital(phrases.say("reservation." + key(kind), and(who), and(proposals)));
    }

    List<String> treatment() {
        var lines = new ArrayList<String>();
        item.disqualified().forEach(p -> lines.add(phrases.say("disqualified", names.person(p))));
        item.standingOut().forEach(p -> lines.add(phrases.say("standing-out", names.person(p))));
        item.proposals().forEach(p -> lines.add(moved(p)));
        item.stands().stream()
                .filter(
                        s ->
                                item.proposal(s.proposal()).isPresent()
                                        || s.proposal().equals(Items.PENDING))
                .forEach(
                        s ->
                                lines.add(
                                        phrases.say(
                                                s.approves() ? "stand.for" : "stand.against",
                                                names.mover(s.person()),
                                                names.proposal(s.proposal()))));
        return lines;
    }

    private String moved(ProposalMoved p) {
        String key = "proposal." + key(p.kind());
        List<String> movers = p.movers().stream().map(names::mover).toList();
        Optional<String> party =
                p.movers().stream().findFirst().map(m -> small(genitive(names.party(m.party()))));
        return phrases.say(key, and(movers), party.orElse(""), p.subject());
    }
}
