package se.beslutsgang.decisions.queries;

import se.beslutsgang.decisions.events.OutcomeEvent.DecisionDispatched;
import se.beslutsgang.kernel.PersonId;

import java.util.List;
import java.util.Optional;

/**
 * Until when dissent from a decision can be announced, and who has agreed.
 *
 * @param untilClosed whether the end of the meeting is a limit (KL 4:27)
 * @param untilDispatched whether the dispatch is (FL 30)
 * @param dispatched when it was sent out, and to whom if that was told
 * @param assenting who took part and announced none
 */
public record Dissent(
        boolean untilClosed,
        boolean untilDispatched,
        Optional<DecisionDispatched> dispatched,
        List<PersonId> assenting) {

    public boolean isOpen(boolean meetingClosed) {
        return !(untilClosed && meetingClosed) && !(untilDispatched && dispatched.isPresent());
    }
}
