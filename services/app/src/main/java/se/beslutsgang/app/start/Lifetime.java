package se.beslutsgang.app.start;

import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps what must be closed, and closes it in the reverse order, once, whether the command ends by
 * itself or the process is told to stop: beans before the database, the database before its lock.
 */
public final class Lifetime implements AutoCloseable {

    private static final int INTERRUPTED = 130;

    private final Deque<AutoCloseable> kept = new ArrayDeque<>();
    private final int codeWhenStopped;
    private boolean closed;

    private Lifetime(int codeWhenStopped) {
        this.codeWhenStopped = codeWhenStopped;
    }

    /** Of a server: being told to stop is its normal end, exit code 0. */
    public static Lifetime ofServer() {
        return new Lifetime(0).watchSignals();
    }

    /** Of a command: being told to stop means that its work was not done. */
    public static Lifetime ofCommand() {
        return new Lifetime(INTERRUPTED).watchSignals();
    }

    private Lifetime watchSignals() {
        var stop = Thread.ofPlatform().name("stop").unstarted(this::closeOnSignal);
        Runtime.getRuntime().addShutdownHook(stop);
        return this;
    }

    public synchronized <T extends AutoCloseable> T keep(T closeable) {
        if (closed) throw new IllegalStateException("Nothing is opened any more: we are stopping");
        kept.push(closeable);
        return closeable;
    }

    private synchronized void closeOnSignal() {
        if (closed) return;
        close();
        Runtime.getRuntime().halt(codeWhenStopped);
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!kept.isEmpty()) close(kept.pop());
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(Lifetime.class).error("{} does not close", closeable, e);
        }
    }
}
