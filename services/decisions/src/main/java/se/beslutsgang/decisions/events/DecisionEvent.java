package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.ItemId;

/** What happens to an item: how it is decided. */
public sealed interface DecisionEvent
        permits FloorEvent,
                QuestionEvent,
                VoteEvent,
                ElectionEvent,
                ParticipationEvent,
                OutcomeEvent,
                MatterEvent {

    ItemId item();
}
