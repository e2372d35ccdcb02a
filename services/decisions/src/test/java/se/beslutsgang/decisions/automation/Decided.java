package se.beslutsgang.decisions.automation;

import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.meetings.events.AppealRoute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decision of a body's own, made by acclamation, as the log tells of it. */
final class Decided {

    private Decided() {}

    /** What lay on the table carried. */
    static Recorded pending(ItemId item, LocalDate on, Outcome outcome, String clause) {
        return in(item, on, outcome, List.of(Items.PENDING), List.of(clause));
    }

    /** Nothing carried: only what became of the matter is known. */
    static Recorded nothing(ItemId item, LocalDate on, Outcome outcome) {
        return in(item, on, outcome, List.of(), List.of());
    }

    private static Recorded in(
            ItemId item,
            LocalDate on,
            Outcome outcome,
            List<ProposalId> carried,
            List<String> clauses) {
        return new Recorded(
                7,
                "item/" + item,
                3,
                new EventTypes.Key("decisions.DecisionMade", 1),
                new DecisionMade(
                        item,
                        1,
                        DecisionKind.OWN,
                        Optional.empty(),
                        outcome,
                        carried.stream().findFirst(),
                        carried,
                        clauses,
                        Method.ACCLAMATION,
                        Optional.empty(),
                        AppealRoute.LEGALITY,
                        List.of()),
                Occasion.conducting(Actor.SYSTEM, Happened.on(on)),
                "c",
                Instant.EPOCH);
    }
}
