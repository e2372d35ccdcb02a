package se.beslutsgang.ledger.axon;

import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;

import se.beslutsgang.ledger.log.EventTable;

/**
 * One command at a time on a stream, on every node. The database holds the lock, to the end of the
 * transaction: a lock of the process, given back after each command, would let another command in
 * that waits for what this transaction has appended, and this transaction's next command wait for
 * that one.
 */
final class StreamLocks implements LockFactory {

    private static final Lock HELD =
            new Lock() {
                /** It ends with the transaction. */
                @Override
                public void release() {}

                @Override
                public boolean isHeld() {
                    return true;
                }
            };

    private final EventTable table;

    StreamLocks(EventTable table) {
        this.table = table;
    }

    @Override
    public Lock obtainLock(String stream) {
        table.hold(stream);
        return HELD;
    }
}
