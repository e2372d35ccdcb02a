package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.ItemState.PENDING;

import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.List;
import java.util.Optional;

/** What comes of an interpellation or a question; nothing is decided in the matter (KL 5:59-64). */
record Admission(ItemId item, ItemState now, List<PersonId> participants) {

    /** Empty where nothing was said of whether it may be put, and nobody answered. */
    Optional<DecisionMade> decision() {
        boolean asked = now.kind().kind().isAsked();
        if (asked && now.floor().isRefused(PENDING)) {
            return Optional.of(made(Outcome.NOT_ADMITTED, Method.UNOPPOSED, AppealRoute.NONE));
        }
        Optional<QuestionSettled> settled = settled();
        boolean refused = settled.filter(q -> !q.outcome().approved()).isPresent();
        if (asked && !refused && now.kind().answer().isPresent()) {
            return Optional.of(made(Outcome.ANSWERED, Method.UNOPPOSED, AppealRoute.NONE));
        }
        return settled.map(
                q ->
                        made(
                                refused ? Outcome.NOT_ADMITTED : Outcome.ADMITTED,
                                q.method(),
                                AppealRoute.LEGALITY));
    }

    private Optional<QuestionSettled> settled() {
        return now.questions().top().stream()
                .filter(q -> q.kind() == QuestionKind.ADMISSION && !q.isOpen())
                .filter(q -> now.floor().isOfTheItem(q.outcome().orElseThrow().proposal()))
                .flatMap(q -> q.settled().stream())
                .findFirst();
    }

    private DecisionMade made(Outcome outcome, Method method, AppealRoute route) {
        return new DecisionMade(
                item,
                1,
                DecisionKind.OWN,
                Optional.empty(),
                outcome,
                Optional.empty(),
                List.of(),
                List.of(),
                method,
                Optional.empty(),
                route,
                participants);
    }
}
