package se.beslutsgang.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL process of a folder, found by its {@code postmaster.pid}. One that outlived the
 * program that started it (which was killed) is stopped before the next is started.
 */
final class Postmaster {

    private static final int SECONDS_TO_STOP = 60;

    private Postmaster() {}

    /** Afterwards no process runs on the files, and no stale file says so. */
    static void stop(Path postgres) throws IOException {
        Path pidFile = postgres.resolve("postmaster.pid");
        Optional<ProcessHandle> process = process(pidFile, postgres);
        if (process.isPresent()) {
            interrupt(process.get());
            waitFor(process.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> process(Path pidFile, Path postgres) throws IOException {
        if (!Files.exists(pidFile)) return Optional.empty();
        String pid = Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
        if (!pid.matches("\\d{1,18}")) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(pid)).filter(p -> runsOn(p, postgres));
    }

    /** A pid may have gone to another since: only one that names our folder is ours. */
    private static boolean runsOn(ProcessHandle process, Path postgres) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(postgres.toString()))
                .isPresent();
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for clients. */
    private static void interrupt(ProcessHandle process) throws IOException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).inheritIO().start();
    }

    private static void waitFor(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(
                    "PostgreSQL (pid " + process.pid() + ") does not stop within a minute", e);
        }
    }
}
