package se.beslutsgang.app;

import se.beslutsgang.app.cli.CommandLineFrame;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** The main class. Starts nothing by itself: a command starts what it needs. */
public final class Beslutsgang {

    private Beslutsgang() {}

    public static void main(String... args) {
        // Results alone go to standard output; whatever a library prints goes to the other one.
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        System.setOut(err);
        System.setErr(err);
        LogManager.getLogManager().reset();
        System.exit(new CommandLineFrame(out, err).run(args));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
