package se.beslutsgang.ledger.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Stale;
import se.beslutsgang.ledger.log.Metadata;

import java.util.UUID;
import java.util.concurrent.CompletionException;

/**
 * Commands over Axon's bus. The loser of a race tries again, three times in all. In somebody else's
 * transaction a refusal appends nothing and leaves the rest as it is: whoever sent the command may
 * do something else.
 */
final class AxonCommands implements Commands {

    private static final int TRIES = 3;

    private final AxonLedger axon;

    AxonCommands(AxonLedger axon) {
        this.axon = axon;
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
        var message =
                new GenericCommandMessage<Object>(
                        new GenericMessage<>(command, metadata.toMap()), nameOf(command));
        for (int n = 1; ; n++) {
            try {
                handle(message);
                return;
            } catch (ConcurrencyException e) {
                // A failed statement has spoilt the transaction: it is its owner's to begin anew.
                boolean within = TransactionSynchronizationManager.isActualTransactionActive();
                if (within || n == TRIES) throw new Stale(command.stream(), e);
            }
        }
    }

    /**
     * A command is named after the interface of commands that its aggregate handles: the one right
     * below {@link Command}, however the commands are grouped within it.
     */
    private static String nameOf(Command command) {
        Class<?> family = command.getClass().getEnclosingClass();
        if (family == null) {
            throw new IllegalArgumentException(
                    command.getClass().getName() + " stands in no interface of commands");
        }
        return aggregates(family).getName();
    }

    private static Class<?> aggregates(Class<?> family) {
        for (Class<?> wider : family.getInterfaces()) {
            if (wider != Command.class) return aggregates(wider);
        }
        return family;
    }

    private void handle(CommandMessage<Object> message) {
        CommandResultMessage<?> answer = axon.handle(message);
        if (answer.isExceptional()) throw unchecked(answer.exceptionResult());
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) throw error;
        return failure instanceof RuntimeException e ? e : new CompletionException(failure);
    }
}
