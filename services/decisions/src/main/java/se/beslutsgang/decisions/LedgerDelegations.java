package se.beslutsgang.decisions;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.domain.DelegationState;
import se.beslutsgang.decisions.events.DelegationEvent;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionReported;
import se.beslutsgang.decisions.queries.Delegations;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.Streams;

import java.util.List;

/** Delegated decisions from the stream of their committee. */
@Component
final class LedgerDelegations implements Delegations {

    private final Fold<DelegationState> lists;

    LedgerDelegations(Streams streams) {
        this.lists =
                new Fold<>(
                        streams,
                        DelegationState.NONE,
                        (was, r) -> DelegationState.evolve(was, (DelegationEvent) r.event()));
    }

    @Override
    public List<Delegated> of(BodyId body) {
        DelegationState list = lists.of("delegation/" + body);
        return list.taken().stream()
                .map(
                        t ->
                                new Delegated(
                                        list.standing(t.number()).orElse(t),
                                        t,
                                        list.corrections(t.number()),
                                        list.reported(t.number())
                                                .map(DelegatedDecisionReported::item)))
                .toList();
    }
}
