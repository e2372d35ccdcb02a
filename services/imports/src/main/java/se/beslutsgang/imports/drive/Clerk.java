package se.beslutsgang.imports.drive;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.ledger.Commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gives commands as recorded from a §, and keeps what was refused and what was assumed. */
final class Clerk {

    private final Commands commands;
    private final String paper;
    private final Happened day;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<Assumption> assumed = EnumSet.noneOf(Assumption.class);

    Clerk(Commands commands, String paper, LocalDate day) {
        this.commands = commands;
        this.paper = paper;
        this.day = Happened.on(day);
    }

    void tell(Command command, int line) {
        tell(command, line, Assumption.TIME);
    }

    void tell(Command command, int line, Assumption assumption) {
        assumed.add(Assumption.TIME);
        assumed.add(assumption);
        var source = new Occasion.Source(paper, line, assumption.name());
        try {
            commands.send(command, Occasion.recording(Actor.SYSTEM, day).from(source));
        } catch (Rejected no) {
            refusals.add(
                    new Refusal(paper, line, no.rule().key(), String.valueOf(no.getMessage())));
        }
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    Set<Assumption> assumed() {
        return Set.copyOf(assumed);
    }
}
