package se.beslutsgang.decisions;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.domain.ItemState;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.DecisionEvent.FindingStated;
import se.beslutsgang.decisions.events.DecisionEvent.ItemPrepared;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.Streams;

import java.util.List;
import java.util.Optional;

/** Items from their own streams. */
@Component
final class LedgerItems implements Items {

    private final Streams streams;
    private final Fold<ItemState> items;

    LedgerItems(Streams streams) {
        this.streams = streams;
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

    private static Item item(ItemPrepared prepared, ItemState state) {
        return new Item(
                prepared.item(),
                prepared.meeting(),
                prepared.body(),
                prepared.caseId(),
                prepared.decidedBy(),
                stage(state),
                prepared.pendingClauses(),
                state.proposals(),
                state.order(),
                state.questions().stream()
                        .map(q -> new QuestionOnTable(q.number(), q.proposal(), q.answer()))
                        .toList(),
                state.finding().map(FindingStated::carried),
                state.decision(),
                state.reservations());
    }

    private static Stage stage(ItemState state) {
        if (state.decision().isPresent()) return Stage.DECIDED;
        if (state.finding().isPresent()) return Stage.FOUND;
        if (!state.questions().isEmpty()) return Stage.PUTTING_QUESTIONS;
        return state.debateClosed() ? Stage.DEBATE_CLOSED : Stage.PREPARED;
    }
}
