package se.beslutsgang.cycle.inbox;

import se.beslutsgang.cycle.engine.ProcessWiring;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From the ledger towards the engine: writes down what each event means to each process. It does
 * not touch the engine: what fails there must not hold up the reader.
 */
public final class InboxReaction implements Reaction {

    private final List<ProcessWiring> processes;
    private final Inbox inbox;

    public InboxReaction(List<ProcessWiring> processes, Inbox inbox) {
        this.processes = processes;
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "cycle.inbox";
    }

    @Override
    public Set<Class<?>> hears() {
        return processes.stream()
                .flatMap(p -> p.hears().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void on(Recorded recorded) {
        for (ProcessWiring process : processes) {
            process.arrival(recorded.event()).ifPresent(arrival -> inbox.add(recorded, arrival));
        }
    }
}
