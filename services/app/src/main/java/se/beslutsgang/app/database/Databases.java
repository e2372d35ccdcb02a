package se.beslutsgang.app.database;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.app.Settings;
import se.beslutsgang.app.Version;
import se.beslutsgang.app.start.Lifetime;
import se.beslutsgang.ledger.Logins;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Finds the database of a command: the one named, the one that runs already, or its own. */
public final class Databases {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private static final long GLANCE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Settings settings;
    private final Lifetime lifetime;

    public Databases(Settings settings, Lifetime lifetime) {
        this.settings = settings;
        this.lifetime = lifetime;
    }

    /**
     * For the server, which runs the folder's database alone.
     *
     * @throws CannotGoOn when another process does already
     */
    public Database ofServer() {
        Optional<Database> foreign = foreign();
        if (foreign.isPresent()) {
            HttpPort.requireFree(settings.port());
            return foreign.get();
        }
        DataFolder folder = DataFolder.open(settings.data());
        Optional<RunningServer> holder = lockOrFindHolder(folder);
        if (holder.isPresent()) throw occupied(folder, holder.get());
        HttpPort.requireFree(settings.port());
        return own(folder, settings.port());
    }

    /** For a command, which joins a server that runs on the folder. */
    public Database ofCommand() {
        Optional<Database> foreign = foreign();
        if (foreign.isPresent()) return foreign.get();
        DataFolder folder = DataFolder.open(settings.data());
        return lockOrFindHolder(folder)
                .map(holder -> joined(folder, holder))
                .orElseGet(() -> own(folder, 0));
    }

    private Optional<Database> foreign() {
        if (settings.ownerUrl().isPresent() && settings.databaseUrl().isEmpty()) {
            throw CannotGoOn.unusable("--owner-url is of no use without --database-url");
        }
        return settings.databaseUrl().map(url -> ForeignDatabase.open(settings, url));
    }

    /** Nothing when the lock is ours. Who has just taken it tells more once its database runs. */
    private Optional<RunningServer> lockOrFindHolder(DataFolder folder) {
        lifetime.keep(folder);
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!folder.tryLock()) {
            Optional<RunningServer> holder = folder.running();
            if (holder.isPresent()) return holder;
            if (System.nanoTime() > until) {
                throw CannotGoOn.refused(
                        "Another process holds the lock of "
                                + folder.root()
                                + " and does not say who it is: stop it first");
            }
            LockSupport.parkNanos(GLANCE_NANOS);
        }
        return Optional.empty();
    }

    private Database own(DataFolder folder, int httpPort) {
        try {
            lifetime.keep(new StartInterrupted(folder));
            EmbeddedDatabase database = lifetime.keep(EmbeddedDatabase.start(folder));
            long pid = ProcessHandle.current().pid();
            folder.tell(new RunningServer(pid, database.port(), httpPort, Version.read()));
            return on(database.port());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The database of " + folder.root() + " fails", e);
        }
    }

    private static Database joined(DataFolder folder, RunningServer running) {
        if (!running.serves()) throw occupied(folder, running);
        if (!running.version().equals(Version.read())) {
            throw CannotGoOn.refused(
                    "The server at %s is of version %s and this program of %s: stop the server first"
                            .formatted(running.address(), running.version(), Version.read()));
        }
        return on(running.jdbcPort());
    }

    private static Database on(int port) {
        return new Database(
                EmbeddedDatabase.url(port, Logins.APPLICATION) + "&reWriteBatchedInserts=true",
                Optional.of(EmbeddedDatabase.url(port, Logins.OWNER)),
                Logins.APPLICATION);
    }

    private static CannotGoOn occupied(DataFolder folder, RunningServer holder) {
        String sentence =
                holder.serves()
                        ? "A server already runs on %s at %s: use that one, or another folder with"
                                + " --data"
                        : "Another command works on %s (process %s): wait until it is done";
        Object who = holder.serves() ? holder.address() : holder.pid();
        return CannotGoOn.refused(sentence.formatted(folder.root(), who));
    }

    /** Told to stop while PostgreSQL starts: what was started must not outlive this process. */
    private record StartInterrupted(DataFolder folder) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            ProcessHandle.current().children().forEach(ProcessHandle::destroy);
            Postmaster.stop(folder.postgres());
        }
    }
}
