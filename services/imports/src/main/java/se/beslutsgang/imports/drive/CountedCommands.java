package se.beslutsgang.imports.drive;

import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Recorded;

/** Commands, and how many were given. */
public final class CountedCommands implements Commands {

    private final Commands commands;
    private int given;

    public CountedCommands(Commands commands) {
        this.commands = commands;
    }

    @Override
    public void send(Command command, Occasion occasion) {
        given++;
        commands.send(command, occasion);
    }

    @Override
    public void send(Command command, Occasion occasion, Recorded cause) {
        given++;
        commands.send(command, occasion, cause);
    }

    public int given() {
        return given;
    }
}
