package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.DID_NOT_TAKE_PART;
import static se.beslutsgang.decisions.domain.DecisionRule.MEETING_IS_CLOSED;
import static se.beslutsgang.decisions.domain.DecisionRule.NOBODY_NAMED;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_DECIDED;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_PROPOSAL_OF_ONES_OWN;
import static se.beslutsgang.decisions.domain.DecisionRule.OWN_PROPOSAL_CARRIED;

import se.beslutsgang.decisions.commands.DecisionCommand.DeclareReservation;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.DecisionEvent.DecisionMade;
import se.beslutsgang.decisions.events.DecisionEvent.ProposalMoved;
import se.beslutsgang.decisions.events.DecisionEvent.ReservationDeclared;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;

import java.util.List;
import java.util.Optional;

/**
 * Who may reserve, and when: who took part in the decision, before the meeting is closed (KL 4:27).
 */
final class Reservations {

    private Reservations() {}

    static List<DecisionEvent> declare(
            ItemState now,
            DeclareReservation c,
            Occasion on,
            ItemFacts facts,
            Judgement judgement) {
        judgement.require(c.party().isPresent() != c.person().isPresent(), NOBODY_NAMED, c.item());
        if (isKnown(now, c)) return List.of();
        judgement.require(now.decision().isPresent(), NOT_DECIDED, c.item());
        boolean inTime = facts.isStillOpen(on.happened());
        judgement.require(
                inTime, MEETING_IS_CLOSED, c.item(), facts.closed().orElse(on.happened()));
        List<PersonId> named = named(c, facts, participants(now, facts));
        judgement.require(!named.isEmpty(), DID_NOT_TAKE_PART, who(c), c.item());
        List<PersonId> persons = named.stream().filter(p -> !hasReserved(now, p)).toList();
        if (persons.isEmpty() && !named.isEmpty()) return List.of();
        if (c.inFavourOf() == InFavourOf.OWN_PROPOSAL) requireOwnProposal(now, c, judgement);
        return List.of(
                new ReservationDeclared(
                        c.item(),
                        now.reservations().size() + 1,
                        c.party(),
                        persons.isEmpty() ? c.person().map(List::of).orElse(List.of()) : persons,
                        c.inFavourOf(),
                        c.motivation()));
    }

    private static boolean isKnown(ItemState now, DeclareReservation c) {
        return now.reservations().stream()
                .anyMatch(
                        r ->
                                c.party().isPresent()
                                        ? r.party().equals(c.party())
                                        : r.party().isEmpty()
                                                && r.persons().contains(c.person().orElseThrow()));
    }

    /** One who has reserved does not do it twice, alone and with the party. */
    private static boolean hasReserved(ItemState now, PersonId person) {
        return now.reservations().stream().anyMatch(r -> r.persons().contains(person));
    }

    private static List<PersonId> participants(ItemState now, ItemFacts facts) {
        return now.decision()
                .map(DecisionMade::participants)
                .orElse(List.copyOf(facts.roll().keySet()));
    }

    /**
     * The group form expanded to those of the party who took part; a person only if he or she did.
     */
    private static List<PersonId> named(
            DeclareReservation c, ItemFacts facts, List<PersonId> participants) {
        Optional<Party> party = c.party();
        return participants.stream()
                .filter(
                        p ->
                                party.isPresent()
                                        ? party.get().equals(facts.mandates().get(p))
                                        : p.equals(c.person().orElseThrow()))
                .toList();
    }

    private static void requireOwnProposal(
            ItemState now, DeclareReservation c, Judgement judgement) {
        List<ProposalMoved> own =
                now.proposals().stream()
                        .filter(
                                p ->
                                        c.party().isPresent()
                                                ? p.party().equals(c.party().get())
                                                : p.mover().equals(c.person().orElseThrow()))
                        .toList();
        judgement.require(!own.isEmpty(), NO_PROPOSAL_OF_ONES_OWN, who(c), c.item());
        boolean carried =
                own.stream()
                        .anyMatch(
                                p ->
                                        now.decision()
                                                .filter(d -> d.carried().equals(p.proposal()))
                                                .isPresent());
        judgement.require(!carried, OWN_PROPOSAL_CARRIED, who(c), c.item());
    }

    private static Object who(DeclareReservation c) {
        return c.party().isPresent() ? c.party().get() : c.person().orElseThrow();
    }
}
