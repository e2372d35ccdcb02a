package se.beslutsgang.ledger.tally;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.tally.TallyCommand.Count;
import se.beslutsgang.ledger.tally.TallyEvent.Counted;

import java.util.Set;

/** Counts what is marked {@code echo…} once more, in the tally {@code echo}. */
public final class WhenEchoCountedThenCountElsewhere implements Reaction {

    private final Commands commands;

    public WhenEchoCountedThenCountElsewhere(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "tally.when-echo-counted-then-count-elsewhere";
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(Counted.class);
    }

    @Override
    public void on(Recorded recorded) {
        if (!(recorded.event() instanceof Counted counted)) return;
        if (!counted.mark().startsWith("echo") || counted.tally().equals("echo")) return;
        commands.send(
                new Count("echo", counted.mark(), counted.amount()),
                Occasion.conducting(Actor.SYSTEM, recorded.occasion().happened()),
                recorded);
    }
}
