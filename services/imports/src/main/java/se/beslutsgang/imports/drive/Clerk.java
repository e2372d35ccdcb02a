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
import java.util.Locale;
import java.util.Set;

/**
 * Gives commands as recorded from a §, and keeps what was refused, what was assumed and what makes
 * no sense beside the rest.
 */
final class Clerk {

    private final Commands commands;
    private final String paper;
    private final Happened day;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<String> contradictions = new ArrayList<>();
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

    /** What the text says at the line cannot be told to the engine, or is at odds with the rest. */
    void contradict(int line, String what) {
        contradictions.add("line " + line + ": " + what);
    }

    List<String> contradictions() {
        return List.copyOf(contradictions);
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    Set<Assumption> assumed() {
        return Set.copyOf(assumed);
    }

    /** As in the result lines: {@code counter-proposal}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
