package se.beslutsgang.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import se.beslutsgang.app.CannotGoOn;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Unpacks PostgreSQL, creates its files where there are none, and starts it. */
final class PostgresStart {

    /** Long, since after a crash it first reads its log again. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final long GLANCE_MILLIS = 20;

    private PostgresStart() {}

    static EmbeddedPostgres run(DataFolder folder, PostgresLog log) throws IOException {
        removeHalfUnpacked(folder.binaries());
        var starting = new FutureTask<>(() -> start(folder, log.file().toFile()));
        Thread.ofPlatform().daemon().name("postgres-start").start(starting);
        while (true) {
            try {
                return starting.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (log.saysItFailed()) {
                    throw new IOException("PostgreSQL does not start: see " + log.file());
                }
            } catch (ExecutionException e) {
                throw failed(e.getCause() == null ? e : e.getCause(), log);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while PostgreSQL started", e);
            }
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, File log) throws IOException {
        // Also keeps its hands off the temporary folder that all programs using it share.
        System.setProperty("ot.epg.working-dir", folder.binaries().toString());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(log))
                .setErrorRedirector(Redirect.appendTo(log))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("log_checkpoints", "off")
                .start();
    }

    private static IOException failed(Throwable cause, PostgresLog log) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("ostgres binar")) {
            throw CannotGoOn.refused(
                    "There is no PostgreSQL in this program for "
                            + System.getProperty("os.name")
                            + " on "
                            + System.getProperty("os.arch")
                            + ": start one and name it with --database-url");
        }
        return new IOException("PostgreSQL does not start: see " + log.file(), cause);
    }

    /** What was interrupted in the middle would be taken for whole files. */
    private static void removeHalfUnpacked(Path binaries) throws IOException {
        if (!Files.isDirectory(binaries)) return;
        try (var versions = Files.newDirectoryStream(binaries, "PG-*")) {
            for (Path version : versions) {
                if (!Files.exists(version.resolve(".exists"))) FileTree.delete(version);
            }
        }
    }
}
