package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.ALREADY_DECIDED;
import static se.beslutsgang.decisions.domain.DecisionRule.CLOSED_BY_RULE;
import static se.beslutsgang.decisions.domain.DecisionRule.DEBATE_IS_CLOSED;
import static se.beslutsgang.decisions.domain.DecisionRule.GAVEL_HAS_FALLEN;
import static se.beslutsgang.decisions.domain.DecisionRule.NOTHING_PENDING;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_AS_TOLD;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_TAKEN_UP;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_CLAUSE;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_DECISION_IN_THE_MATTER;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_MANDATE;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_REASON_TO_REFER_BACK;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_REFUSAL_IN_A_COMMITTEE;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_SUCH_PROPOSAL;
import static se.beslutsgang.decisions.domain.DecisionRule.PROPOSALS_ARE_CONFIRMED;

import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand;
import se.beslutsgang.decisions.commands.FloorCommand.CloseDebate;
import se.beslutsgang.decisions.commands.FloorCommand.ConfirmProposals;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.decisions.commands.FloorCommand.RecordPending;
import se.beslutsgang.decisions.commands.FloorCommand.RefuseProposal;
import se.beslutsgang.decisions.commands.FloorCommand.ReopenDebate;
import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.FloorCommand.WithdrawProposal;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.FloorEvent;
import se.beslutsgang.decisions.events.FloorEvent.DebateClosed;
import se.beslutsgang.decisions.events.FloorEvent.DebateReopened;
import se.beslutsgang.decisions.events.FloorEvent.ItemPrepared;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.FloorEvent.ProposalRefused;
import se.beslutsgang.decisions.events.FloorEvent.ProposalWithdrawn;
import se.beslutsgang.decisions.events.FloorEvent.ProposalsConfirmed;
import se.beslutsgang.decisions.events.FloorEvent.StandTaken;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposals: moved, supported, taken back, refused, until the debate is closed (KL 5:53, 5:57). */
final class FloorDecider {

    private final Floor floor;
    private final ItemState now;
    private final ItemFacts facts;
    private final Judgement judgement;

    FloorDecider(ItemState now, ItemFacts facts, Judgement judgement) {
        this.now = now;
        this.floor = now.floor();
        this.facts = facts;
        this.judgement = judgement;
    }

    List<? extends FloorEvent> decide(FloorCommand command) {
        return switch (command) {
            case PrepareItem c -> prepare(c);
            case RecordPending c ->
                    prepare(c.item(), c.caseId(), c.decidedBy(), c.pending(), c.effect());
            case MoveProposal c -> move(c);
            case TakeStand c -> stand(c);
            case WithdrawProposal c -> withdraw(c);
            case ConfirmProposals c ->
                    floor.isConfirmed() ? List.of() : List.of(new ProposalsConfirmed(c.item()));
            case RefuseProposal c -> refuse(c);
            case CloseDebate c -> close(c);
            case ReopenDebate c -> reopen(c);
        };
    }

    private List<FloorEvent> prepare(PrepareItem c) {
        if (now.prepared().isPresent()) return List.of();
        BodyId body = c.item().meeting().body();
        Handling handling = facts.subject().handling();
        boolean asked = handling.kind().isAsked();
        judgement.require(asked || facts.pending().isPresent(), NOTHING_PENDING, c.caseId(), body);
        BodyId decidedBy = facts.pending().map(ItemFacts.Pending::decidedBy).orElse(body);
        List<Part> parts = facts.pending().map(ItemFacts.Pending::parts).orElse(List.of());
        return prepare(c.item(), c.caseId(), decidedBy, parts, handling.onTheTable());
    }

    private List<FloorEvent> prepare(
            ItemId item, CaseId caseId, BodyId decidedBy, List<Part> pending, Effect effect) {
        BodyId body = item.meeting().body();
        var told = new ItemPrepared(item, item.meeting(), body, caseId, decidedBy, pending, effect);
        judgement.require(
                now.prepared().isEmpty() || now.prepared().get().equals(told), NOT_AS_TOLD, item);
        return now.prepared().isPresent() ? List.of() : List.of(told);
    }

    /** One who moves what is moved already joins it. */
    private List<FloorEvent> move(MoveProposal c) {
        Optional<ProposalMoved> known =
                floor.moved().stream()
                        .filter(p -> is(c.draft(), p) && !isTakenBack(p, c.draft()))
                        .findFirst();
        if (known.isPresent()) return join(c, known.get());
        Draft draft = c.draft();
        judgement.require(
                draft.kind() != ProposalKind.WHOLE_COUNTER_PROPOSAL || hasClause(draft),
                NO_CLAUSE,
                c.item());
        judgement.require(isReasoned(draft), NO_REASON_TO_REFER_BACK, c.item());
        boolean closed = draft.kind() == ProposalKind.CLOSED_DOORS && !facts.rules().isAssembly();
        judgement.require(!closed, CLOSED_BY_RULE, c.item().meeting().body());
        boolean material = draft.kind().isWhole() || MATERIAL.contains(draft.kind());
        judgement.require(
                !material || !now.kind().kind().isAsked(), NO_DECISION_IN_THE_MATTER, c.item());
        judgement.require(!now.isDecided(), ALREADY_DECIDED, c.item());
        judgement.require(!floor.isDebateClosed(), DEBATE_IS_CLOSED, c.item());
        draft.aim().base().ifPresent(b -> requireKnown(b, c.item()));
        var id = new ProposalId("p" + (floor.moved().size() + 1));
        return List.of(
                new ProposalMoved(
                        c.item(),
                        id,
                        draft.kind(),
                        draft.movers().stream().map(p -> mover(p, c.item())).toList(),
                        draft.parties(),
                        draft.subject(),
                        draft.parts(),
                        draft.effect(),
                        draft.aim()));
    }

    private static boolean hasClause(Draft draft) {
        return draft.parts().stream().anyMatch(p -> !p.clauses().isEmpty());
    }

    /** A referral back has a reason, in an assembly by law (KL 5:50 third paragraph). */
    private boolean isReasoned(Draft draft) {
        return draft.kind() != ProposalKind.REFERRAL_BACK
                || !facts.rules().isAssembly()
                || draft.aim().reason().filter(r -> !r.isBlank()).isPresent();
    }

    /** What its movers have taken back, another may move anew. */
    private boolean isTakenBack(ProposalMoved p, Draft draft) {
        List<PersonId> movers = p.movers().stream().map(Mover::person).toList();
        return floor.isWithdrawn(p.proposal()) && !movers.containsAll(draft.movers());
    }

    private static boolean is(Draft draft, ProposalMoved p) {
        return p.kind() == draft.kind()
                && p.subject().equals(draft.subject())
                && p.parts().equals(draft.parts())
                && p.parties().equals(draft.parties())
                && p.aim().equals(draft.aim());
    }

    private List<FloorEvent> join(MoveProposal c, ProposalMoved known) {
        var joined = new ArrayList<FloorEvent>();
        for (PersonId person : c.draft().movers()) {
            boolean moved = known.movers().stream().anyMatch(m -> m.person().equals(person));
            if (!moved && !hasTaken(known.proposal(), person, true)) {
                joined.add(taken(c.item(), known.proposal(), person, true, 1));
            }
        }
        return joined;
    }

    private List<FloorEvent> stand(TakeStand c) {
        requireKnown(c.proposal(), c.item());
        if (hasTaken(c.proposal(), c.person(), c.approves())) return List.of();
        judgement.require(!now.isDecided(), ALREADY_DECIDED, c.item());
        return List.of(taken(c.item(), c.proposal(), c.person(), c.approves(), c.rank()));
    }

    private StandTaken taken(ItemId item, ProposalId id, PersonId who, boolean approves, int rank) {
        return new StandTaken(item, id, mover(who, item), approves, rank);
    }

    private boolean hasTaken(ProposalId id, PersonId person, boolean approves) {
        return floor.stands(id).stream()
                .anyMatch(s -> s.person().person().equals(person) && s.approves() == approves);
    }

    /** Councillors may propose without a seat (KL 5:39). */
    private Mover mover(PersonId person, ItemId item) {
        Optional<Party> party = facts.proposer(person);
        judgement.require(party.isPresent(), NO_MANDATE, person, item.meeting().body());
        return new Mover(person, party.orElse(ItemFacts.NO_PARTY));
    }

    private static final Set<ProposalKind> MATERIAL =
            EnumSet.of(ProposalKind.AMENDMENT, ProposalKind.ADDITION);

    private List<FloorEvent> withdraw(WithdrawProposal c) {
        requireKnown(c.proposal(), c.item());
        if (floor.isWithdrawn(c.proposal())) return List.of();
        judgement.require(!floor.isConfirmed(), PROPOSALS_ARE_CONFIRMED, c.proposal());
        judgement.require(!now.isDecided(), GAVEL_HAS_FALLEN, c.item());
        return List.of(new ProposalWithdrawn(c.item(), c.proposal()));
    }

    private List<FloorEvent> refuse(RefuseProposal c) {
        requireKnown(c.proposal(), c.item());
        if (floor.isRefused(c.proposal())) return List.of();
        judgement.require(facts.rules().isAssembly(), NO_REFUSAL_IN_A_COMMITTEE, c.proposal());
        return List.of(new ProposalRefused(c.item(), c.proposal(), c.ground(), c.reason()));
    }

    private List<FloorEvent> close(CloseDebate c) {
        if (floor.isDebateClosed()) return List.of();
        judgement.require(facts.isTreating(c.item()), NOT_TAKEN_UP, c.item());
        return List.of(new DebateClosed(c.item()));
    }

    private List<FloorEvent> reopen(ReopenDebate c) {
        if (!floor.isDebateClosed()) return List.of();
        judgement.require(!now.isDecided(), ALREADY_DECIDED, c.item());
        return List.of(new DebateReopened(c.item()));
    }

    private void requireKnown(ProposalId proposal, ItemId item) {
        judgement.require(floor.isKnown(proposal), NO_SUCH_PROPOSAL, proposal, item);
    }
}
