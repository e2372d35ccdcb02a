package se.beslutsgang.decisions;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.decisions.domain.DecisionProcedure;
import se.beslutsgang.decisions.domain.DissentLimits;
import se.beslutsgang.decisions.domain.Floor;
import se.beslutsgang.decisions.domain.ItemCompleteness;
import se.beslutsgang.decisions.domain.ItemState;
import se.beslutsgang.decisions.domain.OrderOfQuestions;
import se.beslutsgang.decisions.domain.Question;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.FloorEvent.ItemPrepared;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.OutcomeEvent.DepartureNoted;
import se.beslutsgang.decisions.events.QuestionEvent.FindingStated;
import se.beslutsgang.decisions.queries.Dissent;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Rule;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.CompletenessOfItems;
import se.beslutsgang.meetings.queries.Departure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Items from their own streams. */
@Component
final class LedgerItems implements Items, CompletenessOfItems {

    private final Streams streams;
    private final Mandates mandates;
    private final Cases cases;
    private final Fold<ItemState> items;

    LedgerItems(Streams streams, Mandates mandates, Cases cases) {
        this.streams = streams;
        this.mandates = mandates;
        this.cases = cases;
        this.items =
                new Fold<>(
                        streams,
                        ItemState.NONE,
                        (was, r) -> ItemState.evolve(was, (DecisionEvent) r.event()));
    }

    @Override
    public Optional<Item> find(ItemId id) {
        ItemState state = items.of("item/" + id);
        return state.prepared().map(prepared -> item(prepared, state));
    }

    @Override
    public List<Item> of(CaseId caseId) {
        return streams.names("item/").stream()
                .map(s -> new ItemId(s.substring("item/".length())))
                .flatMap(id -> find(id).stream())
                .filter(i -> i.caseId().equals(caseId))
                .toList();
    }

    @Override
    public List<Rule> lacking(ItemId id) {
        MeetingId meeting = id.meeting();
        ItemState state = items.of("item/" + id);
        return ItemCompleteness.of(
                state,
                mandates.body(meeting.body()).kind() == BodyKind.ASSEMBLY,
                isAskingKnown(state));
    }

    /** Who asks whom, and what. */
    private boolean isAskingKnown(ItemState state) {
        return state.prepared()
                .flatMap(p -> cases.find(p.caseId()))
                .flatMap(c -> c.origin().raised())
                .filter(r -> !r.by().isEmpty() && r.of().isPresent())
                .filter(r -> r.asks().stream().anyMatch(a -> !a.isBlank()))
                .isPresent();
    }

    @Override
    public List<Departure> departures(ItemId id) {
        return streams.read("item/" + id).stream()
                .flatMap(
                        r ->
                                r.event() instanceof DepartureNoted e
                                        ? Stream.of(Departure.of(r, e.rule(), e.section()))
                                        : Stream.empty())
                .toList();
    }

    private Item item(ItemPrepared prepared, ItemState state) {
        OrderMode mode = mode(prepared.body(), prepared.meeting());
        var procedure = new DecisionProcedure(state, mode);
        Floor floor = state.floor();
        return new Item(
                prepared.item(),
                prepared.meeting(),
                prepared.body(),
                prepared.caseId(),
                prepared.decidedBy(),
                stage(state),
                prepared.pending(),
                floor.standing(),
                floor.live().stream().map(ProposalMoved::proposal).collect(Collectors.toSet()),
                floor.stands(),
                procedure.order().stream().map(LedgerItems::planned).toList(),
                procedure.next().map(LedgerItems::planned),
                state.questions().all().stream().map(q -> asked(q, state, mode)).toList(),
                state.elections().all().stream().map(ElectionView::of).toList(),
                state.participation().disqualified(),
                state.participation().standingOut(),
                state.decisions(),
                state.reservations(),
                state.notes(),
                state.departures(),
                state.isCertifiedAtOnce(),
                prepared.effect(),
                state.kind().kind(),
                state.kind().answer(),
                state.kind().urgency(),
                state.kind().figures(),
                state.addenda(),
                dissent(prepared, state));
    }

    private Dissent dissent(ItemPrepared prepared, ItemState state) {
        boolean assembly = mandates.body(prepared.body()).kind() == BodyKind.ASSEMBLY;
        DissentLimits limits = state.dissentLimits(assembly);
        return new Dissent(
                limits.byMeeting(), limits.byDispatch(), state.dispatched(), state.assenting());
    }

    private OrderMode mode(BodyId body, MeetingId meeting) {
        return mandates.rules(body, meeting.firstDay()).order();
    }

    private static Planned planned(OrderOfQuestions.Step step) {
        return new Planned(
                step.question().kind(),
                step.question().alternatives(),
                step.why().name(),
                step.why().section());
    }

    private static Asked asked(Question q, ItemState state, OrderMode mode) {
        return new Asked(
                q.number(),
                q.kind(),
                q.alternatives(),
                q.put().parent(),
                q.found(),
                q.finding().map(FindingStated::method),
                q.isVoteRequested(),
                state.counter(q, mode),
                q.majority(),
                q.meaning(),
                q.manner(),
                q.ballots(),
                q.vote(),
                q.drawn(),
                q.settled());
    }

    private static Stage stage(ItemState state) {
        if (state.isDecided()) return Stage.DECIDED;
        Optional<Question> open = state.questions().open();
        if (open.filter(Question::isVoteRequested).isPresent()) return Stage.VOTING;
        if (open.flatMap(Question::found).isPresent()) return Stage.FOUND;
        if (open.isPresent()) return Stage.PUTTING_QUESTIONS;
        if (!state.floor().isDebateClosed()) return Stage.PREPARED;
        return state.questions().all().isEmpty() ? Stage.DEBATE_CLOSED : Stage.PUTTING_QUESTIONS;
    }
}
