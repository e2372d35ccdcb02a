package se.beslutsgang.decisions.commands;

import se.beslutsgang.decisions.events.DelegationEvent.Decider;
import se.beslutsgang.decisions.events.NotDelegable;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.meetings.events.AppealRoute;

import java.time.LocalDate;
import java.util.List;

/** What may be asked of a committee's list of delegated decisions. */
public sealed interface DelegationCommand extends Command {

    BodyId body();

    @Override
    default String stream() {
        return "delegation/" + body();
    }

    record RecordDelegatedDecision(
            BodyId body,
            String number,
            List<Decider> by,
            String point,
            LocalDate on,
            String what,
            AppealRoute appealRoute,
            List<NotDelegable> concerns)
            implements DelegationCommand {}

    /** What was noted wrongly stands as it was, and what is right beside it. */
    record CorrectDelegatedDecision(RecordDelegatedDecision right, String because)
            implements DelegationCommand {
        @Override
        public BodyId body() {
            return right.body();
        }
    }

    record ReportDelegatedDecision(BodyId body, String number, ItemId item)
            implements DelegationCommand {}
}
