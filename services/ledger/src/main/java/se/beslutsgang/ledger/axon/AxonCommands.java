package se.beslutsgang.ledger.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Stale;
import se.beslutsgang.ledger.log.Metadata;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Commands over Axon's bus. The loser of a race tries again, three times in all. */
final class AxonCommands implements Commands {

    private static final int TRIES = 3;

    private final CommandBus bus;

    AxonCommands(CommandBus bus) {
        this.bus = bus;
    }

    @Override
    public void send(Command command, Occasion occasion) {
        send(command, new Metadata(occasion, UUID.randomUUID().toString()));
    }

    @Override
    public void send(Command command, Occasion occasion, Recorded cause) {
        send(command, new Metadata(occasion, cause.correlation()));
    }

    private void send(Command command, Metadata metadata) {
        // Inside somebody else's transaction the conflict has broken that one: they must begin
        // again.
        int tries = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : TRIES;
        for (int n = 1; ; n++) {
            try {
                once(command, metadata.toMap());
                return;
            } catch (ConcurrencyException e) {
                if (n == tries) throw new Stale(command.stream(), e);
            }
        }
    }

    /** A command is named after the sealed interface that it belongs to, one for each aggregate. */
    private void once(Command command, Map<String, String> metadata) {
        String name = command.getClass().getEnclosingClass().getName();
        var callback = new FutureCallback<Object, Object>();
        bus.dispatch(
                new GenericCommandMessage<>(new GenericMessage<Object>(command, metadata), name),
                callback);
        try {
            callback.get().getPayload();
            var result = callback.get();
            if (result.isExceptional()) throw unchecked(result.exceptionResult());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a command", e);
        } catch (ExecutionException e) {
            throw unchecked(e.getCause() == null ? e : e.getCause());
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) throw error;
        return failure instanceof RuntimeException e ? e : new CompletionException(failure);
    }
}
