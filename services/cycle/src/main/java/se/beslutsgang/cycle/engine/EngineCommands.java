package se.beslutsgang.cycle.engine;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;

/**
 * From the engine to the domain: what the engine itself asks for, now. A refusal is thrown on, and
 * the job that asked is tried again.
 */
public record EngineCommands(Commands commands, BusinessClock clock) {

    public void send(Command command) {
        commands.send(command, Occasion.conducting(Actor.SYSTEM, Happened.at(clock.now())));
    }
}
