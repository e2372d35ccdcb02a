package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.List;
import java.util.Optional;

/** The decision of the elections of an item; who was elected stands in the elections themselves. */
final class ElectedTogether {

    private ElectedTogether() {}

    static Optional<DecisionMade> of(
            ItemId item, int number, ItemState now, List<PersonId> participants) {
        return now.elections().all().stream()
                .flatMap(e -> e.settled().stream())
                .reduce((_, last) -> last)
                .map(
                        e ->
                                new DecisionMade(
                                        item,
                                        number,
                                        DecisionKind.OWN,
                                        Optional.empty(),
                                        Outcome.DECIDED,
                                        Optional.empty(),
                                        List.of(),
                                        List.of(),
                                        e.method(),
                                        Optional.empty(),
                                        AppealRoute.LEGALITY,
                                        participants));
    }
}
