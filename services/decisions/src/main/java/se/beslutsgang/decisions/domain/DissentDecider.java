package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.ABSTAINED_AND_RESERVES;
import static se.beslutsgang.decisions.domain.DecisionRule.ALREADY_CERTIFIED;
import static se.beslutsgang.decisions.domain.DecisionRule.CERTIFIED_AFTER_MEETING;
import static se.beslutsgang.decisions.domain.DecisionRule.CLOSED_FOR_REASONS;
import static se.beslutsgang.decisions.domain.DecisionRule.DID_NOT_TAKE_PART;
import static se.beslutsgang.decisions.domain.DecisionRule.NOBODY_NAMED;
import static se.beslutsgang.decisions.domain.DecisionRule.NOTHING_TO_CERTIFY;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_DECIDED;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_PROPOSAL_OF_ONES_OWN;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_SUCH_PROPOSAL;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_SUCH_RESERVATION;
import static se.beslutsgang.decisions.domain.DecisionRule.OWN_PROPOSAL_CARRIED;

import se.beslutsgang.decisions.commands.DissentCommand;
import se.beslutsgang.decisions.commands.DissentCommand.CertifyAtOnce;
import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.DissentCommand.DispatchDecision;
import se.beslutsgang.decisions.commands.DissentCommand.EnterNote;
import se.beslutsgang.decisions.commands.DissentCommand.MotivateReservation;
import se.beslutsgang.decisions.commands.DissentCommand.WriteSecretaryText;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.events.OutcomeEvent;
import se.beslutsgang.decisions.events.OutcomeEvent.CertifiedAtOnce;
import se.beslutsgang.decisions.events.OutcomeEvent.NoteEntered;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationMotivated;
import se.beslutsgang.decisions.events.OutcomeEvent.SecretaryTextWritten;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.TextRef;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may reserve: who took part in the decision (KL 4:27), within the {@link DissentLimits}; and
 * opinions without dissent.
 */
final class DissentDecider {

    private final ItemState now;
    private final Occasion on;
    private final ItemFacts facts;
    private final Judgement judgement;
    private final DispatchDecider dispatch;

    DissentDecider(ItemState now, Occasion on, ItemFacts facts, Judgement judgement) {
        this.now = now;
        this.on = on;
        this.facts = facts;
        this.judgement = judgement;
        this.dispatch = new DispatchDecider(now, on, facts, judgement);
    }

    List<? extends OutcomeEvent> decide(DissentCommand command) {
        return switch (command) {
            case DeclareReservation c -> declare(c);
            case MotivateReservation c -> motivate(c);
            case EnterNote c -> note(c);
            case CertifyAtOnce c -> certify(c);
            case WriteSecretaryText c -> write(c);
            case DispatchDecision c -> dispatch.decide(c);
        };
    }

    /** The meeting certifies a § that it has decided, while it still sits (KL 5:69). */
    private List<OutcomeEvent> certify(CertifyAtOnce c) {
        if (now.isCertifiedAtOnce()) return List.of();
        judgement.require(now.isDecided(), NOTHING_TO_CERTIFY, c.item());
        judgement.require(facts.isStillOpen(on.happened()), CERTIFIED_AFTER_MEETING, c.item());
        return List.of(new CertifiedAtOnce(c.item()));
    }

    /** What is certified at once is closed for reasons at once. */
    private void requireOpenForReasons(Optional<TextRef> reasons, ItemId item) {
        boolean closed = now.isCertifiedAtOnce() && reasons.isPresent();
        judgement.require(!closed, CLOSED_FOR_REASONS, item);
    }

    private List<OutcomeEvent> declare(DeclareReservation c) {
        judgement.require(!c.parties().isEmpty() || !c.persons().isEmpty(), NOBODY_NAMED, c.item());
        List<PersonId> named = named(c);
        List<PersonId> fresh = named.stream().filter(p -> !hasReserved(p, c)).toList();
        if (fresh.isEmpty() && (!named.isEmpty() || isKnown(c))) return List.of();
        judgement.require(now.isDecided(), NOT_DECIDED, c.item());
        dispatch.requireTimeForDissent(c.item());
        requireOpenForReasons(c.motivation(), c.item());
        requireParticipants(c, fresh);
        c.proposals()
                .forEach(
                        p ->
                                judgement.require(
                                        now.floor().isKnown(p), NO_SUCH_PROPOSAL, p, c.item()));
        if (c.inFavourOf() == InFavourOf.OWN_PROPOSAL) requireOwnProposal(c);
        return List.of(
                new ReservationDeclared(
                        c.item(),
                        now.reservations().size() + 1,
                        c.parties(),
                        fresh,
                        c.inFavourOf(),
                        c.proposals(),
                        c.motivation()));
    }

    /** The group form expanded to those of the party who took part. */
    private List<PersonId> named(DeclareReservation c) {
        Stream<PersonId> members =
                participants().stream().filter(p -> c.parties().contains(facts.mandates().get(p)));
        return Stream.concat(c.persons().stream(), members).distinct().toList();
    }

    private List<PersonId> participants() {
        return now.isDecided()
                ? now.decisions().getFirst().participants()
                : List.copyOf(facts.roll().keySet());
    }

    private void requireParticipants(DeclareReservation c, List<PersonId> persons) {
        List<PersonId> participants = participants();
        for (PersonId p : persons) {
            judgement.require(participants.contains(p), DID_NOT_TAKE_PART, p, c.item());
            judgement.require(!hasAbstained(p), ABSTAINED_AND_RESERVES, p);
        }
        for (Party party : c.parties()) {
            boolean any =
                    participants.stream().anyMatch(p -> party.equals(facts.mandates().get(p)));
            judgement.require(any, DID_NOT_TAKE_PART, party, c.item());
        }
    }

    /** Whether abstaining bars a reservation is disputed; it is accepted and shown. */
    private boolean hasAbstained(PersonId person) {
        List<Choice> ballots =
                now.questions().top().stream()
                        .flatMap(q -> Stream.ofNullable(q.ballots().get(person)))
                        .toList();
        return !ballots.isEmpty() && ballots.stream().allMatch(b -> b == Choice.ABSTAINED);
    }

    private static boolean sameAim(ReservationDeclared r, DeclareReservation c) {
        return r.inFavourOf() == c.inFavourOf() && r.proposals().equals(c.proposals());
    }

    /** One who has reserved does not do it twice, alone and with the party. */
    private boolean hasReserved(PersonId person, DeclareReservation c) {
        return now.reservations().stream()
                .anyMatch(
                        r ->
                                r.persons().contains(person)
                                        && (c.proposals().isEmpty() || sameAim(r, c)));
    }

    private boolean isKnown(DeclareReservation c) {
        return now.reservations().stream()
                .anyMatch(r -> r.parties().equals(c.parties()) && sameAim(r, c));
    }

    private void requireOwnProposal(DeclareReservation c) {
        Object who = c.parties().isEmpty() ? c.persons().getFirst() : c.parties().getFirst();
        List<ProposalId> own = own(c);
        judgement.require(!own.isEmpty(), NO_PROPOSAL_OF_ONES_OWN, who, c.item());
        Set<ProposalId> adopted = adopted();
        boolean lost = own.isEmpty() || !adopted.containsAll(own);
        judgement.require(lost, OWN_PROPOSAL_CARRIED, who, c.item());
    }

    private Set<ProposalId> adopted() {
        return Set.copyOf(
                now.decisions().stream().flatMap(d -> d.adopted().stream()).distinct().toList());
    }

    /** Moved, written or asked for by those who reserve. */
    private List<ProposalId> own(DeclareReservation c) {
        var own = new ArrayList<ProposalId>();
        for (ProposalMoved p : now.floor().standing()) {
            boolean moved = p.movers().stream().anyMatch(m -> isOf(c, m.person(), m.party()));
            boolean written = p.parties().stream().anyMatch(c.parties()::contains);
            boolean byMembers =
                    c.persons().stream()
                            .anyMatch(q -> p.parties().contains(facts.mandates().get(q)));
            if (moved || written || byMembers || isAskedFor(c, p.proposal())) own.add(p.proposal());
        }
        if (isAskedFor(c, ItemState.PENDING)) own.add(ItemState.PENDING);
        return own;
    }

    private boolean isAskedFor(DeclareReservation c, ProposalId proposal) {
        return now.floor().stands(proposal).stream()
                .anyMatch(s -> s.approves() && isOf(c, s.person().person(), s.person().party()));
    }

    private static boolean isOf(DeclareReservation c, PersonId person, Party party) {
        return c.persons().contains(person) || c.parties().contains(party);
    }

    private List<OutcomeEvent> motivate(MotivateReservation c) {
        boolean exists = now.reservations().stream().anyMatch(r -> r.number() == c.number());
        judgement.require(exists, NO_SUCH_RESERVATION, c.number());
        var motivated = new ReservationMotivated(c.item(), c.number(), c.motivation());
        if (now.history().events().contains(motivated)) return List.of();
        requireOpenForReasons(Optional.of(c.motivation()), c.item());
        return List.of(motivated);
    }

    private List<OutcomeEvent> write(WriteSecretaryText c) {
        Optional<TextRef> was =
                now.history().all(SecretaryTextWritten.class).stream()
                        .filter(e -> e.place() == c.place())
                        .reduce((_, later) -> later)
                        .flatMap(SecretaryTextWritten::text);
        if (was.equals(c.text())) return List.of();
        judgement.require(!now.isCertifiedAtOnce(), ALREADY_CERTIFIED, c.item());
        return List.of(new SecretaryTextWritten(c.item(), c.place(), c.text()));
    }

    private List<OutcomeEvent> note(EnterNote c) {
        boolean known =
                now.notes().stream()
                        .anyMatch(
                                n ->
                                        n.text().equals(c.text())
                                                && n.persons().equals(c.persons())
                                                && n.parties().equals(c.parties()));
        if (known) return List.of();
        return List.of(
                new NoteEntered(
                        c.item(), now.notes().size() + 1, c.parties(), c.persons(), c.text()));
    }
}
