package se.beslutsgang.cycle;

import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Recorded;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what was sent, and refuses what a test says is refused. */
public final class FakeCommands implements Commands {

    public record Sent(Command command, Occasion occasion) {}

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final Set<Class<?>> refused = ConcurrentHashMap.newKeySet();

    public void refuse(Class<? extends Command> type) {
        refused.add(type);
    }

    public void refuseNothing() {
        refused.clear();
    }

    @Override
    public void send(Command command, Occasion occasion) {
        if (refused.contains(command.getClass())) throw new IllegalStateException("Refused here");
        sent.add(new Sent(command, occasion));
    }

    @Override
    public void send(Command command, Occasion occasion, Recorded cause) {
        send(command, occasion);
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    public List<Command> commands() {
        return sent.stream().map(Sent::command).toList();
    }
}
