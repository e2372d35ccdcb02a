package se.beslutsgang.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** The program as a user starts it: the real main class in a process of its own. */
public final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path BINARIES = Path.of("target", "postgres").toAbsolutePath();

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** What a finished program left. */
    public record Result(int code, String out, String err) {}

    public static Program start(Path folder, String... arguments) {
        return start(folder, Map.of(), List.of(), arguments);
    }

    public static Program start(
            Path folder, Map<String, String> environment, List<String> jvm, String... arguments) {
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            var builder = new ProcessBuilder(command(jvm, arguments));
            builder.environment().keySet().removeIf(k -> k.startsWith("BESLUTSGANG_"));
            builder.environment().putAll(environment);
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            return new Program(builder.start(), out, err);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(List<String> jvm, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dbeslutsgang.binaries=" + BINARIES);
        command.addAll(jvm);
        command.addAll(List.of("-cp", classPath(), "se.beslutsgang.app.Beslutsgang"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Without the tests' own resources, which would log to the console. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public static Result run(Path folder, String... arguments) {
        try (Program program = start(folder, arguments)) {
            return program.result();
        }
    }

    /** Waits until the server has told its address. */
    public Program ready() {
        await(() -> out().contains("redo") || out().contains("ready") || !process.isAlive());
        if (!process.isAlive()) throw new AssertionError("It ended: " + out() + err());
        return this;
    }

    public void await(BooleanSupplier outcome) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!outcome.getAsBoolean()) {
            if (System.nanoTime() > until) throw new AssertionError("In vain: " + out() + err());
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    public Result result() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end: " + out() + err());
            }
            return new Result(process.exitValue(), out(), err());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As Ctrl-C and a service manager do. */
    public Result stop() {
        process.destroy();
        return result();
    }

    /** As a power failure does. */
    public void kill() {
        process.destroyForcibly();
        result();
    }

    public String out() {
        return read(out);
    }

    public String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) stop();
    }
}
