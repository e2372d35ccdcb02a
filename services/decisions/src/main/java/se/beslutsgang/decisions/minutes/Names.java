package se.beslutsgang.decisions.minutes;

import static se.beslutsgang.decisions.minutes.Swedish.and;
import static se.beslutsgang.decisions.minutes.Swedish.genitive;
import static se.beslutsgang.decisions.minutes.Swedish.small;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.queries.Mandates;

import java.util.List;

/** What persons, bodies and proposals are called in the sentences of a §. */
final class Names {

    private final Items.Item item;
    private final Mandates mandates;
    private final Phrases phrases;

    Names(Items.Item item, Mandates mandates, Phrases phrases) {
        this.item = item;
        this.mandates = mandates;
        this.phrases = phrases;
    }

    String person(PersonId person) {
        return mandates.name(person);
    }

    /** "Glenn Berggård (V)". */
    String mover(Mover mover) {
        return phrases.say("mover", person(mover.person()), mover.party());
    }

    String party(Party party) {
        return mandates.partyName(item.body().region(), party);
    }

    String body() {
        return bodyInSentence(item.body());
    }

    String bodyInSentence(BodyId id) {
        Mandates.Body known = mandates.body(id);
        return known.kind() == BodyKind.ASSEMBLY ? phrases.say("assembly") : small(known.name());
    }

    /** "det liggande förslaget", "Glenn Berggårds förslag". */
    String proposal(ProposalId id) {
        return item.proposal(id)
                .map(p -> phrases.say("procedure.carried-proposal", of(p)))
                .orElseGet(() -> phrases.say("pending"));
    }

    /** "Glenn Berggårds". */
    String of(ProposalMoved p) {
        List<String> movers = p.movers().stream().map(m -> person(m.person())).toList();
        return movers.isEmpty() ? genitive(p.subject()) : genitive(and(movers));
    }

    /** "bifall till Anders Öbergs förslag", "ärendets avgörande idag". */
    String alternative(Alternative a) {
        ProposalKind kind =
                item.proposal(a.proposal()).map(ProposalMoved::kind).orElse(ProposalKind.PENDING);
        String key = "alternative." + MinutesOfItem.key(kind) + (a.approved() ? ".yes" : ".no");
        return phrases.say(key, proposal(a.proposal()));
    }
}
