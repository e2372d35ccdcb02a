package se.beslutsgang.decisions.minutes;

import static se.beslutsgang.decisions.minutes.Swedish.and;
import static se.beslutsgang.decisions.minutes.Swedish.capital;
import static se.beslutsgang.decisions.minutes.Swedish.genitive;
import static se.beslutsgang.decisions.minutes.Swedish.small;

import se.beslutsgang.decisions.events.DecisionEvent.DecisionMade;
import se.beslutsgang.decisions.events.DecisionEvent.ProposalMoved;
import se.beslutsgang.decisions.events.DecisionEvent.ReservationDeclared;
import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.queries.Mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a § that tell what happened at the meeting (KL 5:67), in words. */
final class MinutesOfItem {

    private final Items.Item item;
    private final Mandates mandates;
    private final Phrases phrases;
    private final Mandates.Body body;

    MinutesOfItem(Items.Item item, Mandates mandates, Phrases phrases) {
        this.item = item;
        this.mandates = mandates;
        this.phrases = phrases;
        this.body = mandates.body(item.body());
    }

    String decisionHeading() {
        return phrases.say("heading.decision", genitive(body.name()));
    }

    /** "Regionstyrelsen föreslår fullmäktige besluta att". */
    Optional<String> decisionLead() {
        return item.decision().map(this::lead);
    }

    private String lead(DecisionMade decision) {
        return decision.kind() == DecisionKind.OWN
                ? phrases.say("decision.own", body.name())
                : phrases.say(
                        "decision.recommendation",
                        body.name(),
                        inSentence(decision.recommendedTo().orElseThrow()));
    }

    List<String> clauses() {
        return item.decision().map(DecisionMade::clauses).orElse(List.of());
    }

    /** Reservations of one kind by several parties make one sentence. */
    List<String> reservations() {
        var sentences = new ArrayList<String>();
        for (InFavourOf kind : InFavourOf.values()) {
            List<ReservationDeclared> ofKind =
                    item.reservations().stream().filter(r -> r.inFavourOf() == kind).toList();
            if (!ofKind.isEmpty()) sentences.add(reservation(kind, ofKind));
        }
        return sentences;
    }

    private String reservation(InFavourOf kind, List<ReservationDeclared> reservations) {
        var who = new ArrayList<String>();
        List<String> parties =
                reservations.stream()
                        .flatMap(r -> r.party().stream())
                        .map(p -> small(genitive(party(p))))
                        .toList();
        if (!parties.isEmpty()) who.add(phrases.say("reservation.party", and(parties)));
        reservations.stream()
                .filter(r -> r.party().isEmpty())
                .forEach(r -> r.persons().forEach(p -> who.add(mandates.name(p))));
        String key = kind == InFavourOf.OWN_PROPOSAL ? "own-proposal" : "bare";
        return capital(phrases.say("reservation." + key, and(who)));
    }

    List<String> treatment() {
        return item.proposals().stream().map(this::moved).toList();
    }

    private String moved(ProposalMoved p) {
        return phrases.say(
                "proposal.whole-counter-proposal",
                mandates.name(p.mover()),
                p.party(),
                small(genitive(party(p.party()))),
                p.subject());
    }

    /** The order in which the chair put the proposals and what he found, KL 5:67 p. 2 and 4. */
    Optional<String> procedure() {
        if (item.found().isEmpty()) return Optional.empty();
        String pending = phrases.say("pending");
        List<String> others =
                item.proposals().stream().map(p -> genitive(name(p.mover()))).toList();
        String carried = carried(item.found().get(), pending);
        String who = inSentence(item.body());
        if (others.isEmpty()) return Optional.of(phrases.say("procedure.one", pending, who));
        if (others.size() == 1) {
            return Optional.of(
                    phrases.say("procedure.two", pending, others.getFirst(), who, carried));
        }
        var all = new ArrayList<String>();
        all.add(pending);
        all.addAll(others);
        return Optional.of(phrases.say("procedure.several", and(all), who, carried));
    }

    private String carried(ProposalId id, String pending) {
        return item.proposals().stream()
                .filter(p -> p.proposal().equals(id))
                .findFirst()
                .map(p -> phrases.say("procedure.carried-proposal", genitive(name(p.mover()))))
                .orElse(pending);
    }

    private String name(PersonId person) {
        return mandates.name(person);
    }

    private String party(Party party) {
        return mandates.partyName(body.region(), party);
    }

    private String inSentence(BodyId id) {
        Mandates.Body known = mandates.body(id);
        return known.kind() == BodyKind.ASSEMBLY ? phrases.say("assembly") : small(known.name());
    }
}
