package se.beslutsgang.cycle.afterthemeeting;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

import se.beslutsgang.cycle.engine.EngineCommands;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.meetings.commands.MinutesCommand;

/** Engine to domain: the last day for announcing has passed. */
record FlagAnnouncementOverdue(EngineCommands commands) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        commands.send(
                new MinutesCommand.FlagAnnouncementOverdue(
                        new MinutesId(execution.getProcessInstanceBusinessKey())));
    }
}
