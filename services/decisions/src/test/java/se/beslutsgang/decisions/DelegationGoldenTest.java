package se.beslutsgang.decisions;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.events.Delegate;
import se.beslutsgang.decisions.events.DelegationEvent.Decider;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionCorrected;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionReported;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionTaken;
import se.beslutsgang.decisions.events.DelegationEvent.DepartureNoted;
import se.beslutsgang.decisions.events.NotDelegable;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.ledger.testkit.GoldenEvents;
import se.beslutsgang.meetings.events.AppealRoute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class DelegationGoldenTest {

    private static final BodyId BOARD = new BodyId("exempel/rs");
    private static final ItemId ITEM = new ItemId("exempel/rs/2026-06-03/1");
    private static final PersonId PERSON = new PersonId("exempel/rs-3");

    private static final DelegatedDecisionTaken DELEGATED =
            new DelegatedDecisionTaken(
                    BOARD,
                    "D 1-2026",
                    List.of(
                            new Decider(
                                    Delegate.SUBDELEGATED_OFFICIAL,
                                    Optional.of(PERSON),
                                    "Inköpschefen",
                                    Optional.of("Regiondirektören"))),
                    "4.2",
                    LocalDate.of(2026, 5, 4),
                    "Antar ett anbud",
                    AppealRoute.LEGALITY,
                    List.of(NotDelegable.GOALS));

    @Test
    void the_events_of_delegation_are_frozen() {
        GoldenEvents.of(new DecisionsConfiguration().delegationEvents())
                .hold(
                        DELEGATED,
                        new DelegatedDecisionCorrected(
                                BOARD, "D 1-2026", DELEGATED, "Fel dag i listan"),
                        new DelegatedDecisionReported(BOARD, "D 1-2026", ITEM),
                        new DepartureNoted(BOARD, "decisions.NOT_DELEGABLE", "KL 6:38"));
    }
}
