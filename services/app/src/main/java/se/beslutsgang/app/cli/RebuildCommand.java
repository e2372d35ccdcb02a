package se.beslutsgang.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.start.Product;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Readers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** {@code beslutsgang rebuild}: every read model anew from the log. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Empty every read model and build it again from the log.")
final class RebuildCommand implements Callable<Integer> {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final long GLANCE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    @ParentCommand private RootCommand root = new RootCommand(System.out);

    @Option(
            names = "--check",
            description = "Compare each read model before and after; exit code 1 if any differs.")
    private boolean check;

    @Override
    public Integer call() {
        return Working.on(root, this::rebuild);
    }

    private ExitCode rebuild(Product product, Output output) {
        Readers readers = product.bean(Readers.class);
        Log log = product.bean(Log.class);
        if (check) awaitQuiet(readers);
        long head = log.head();
        Map<String, Dump> before = check ? dumps(readers) : Map.of();
        try (var progress = new RebuildProgress(root.options().json())) {
            readers.rebuild(progress);
        }
        Map<String, Dump> after = dumps(readers);
        after.forEach((name, dump) -> output.line(name + "  " + dump, dump.facts(name)));
        if (check) compare(before, after, head == log.head());
        return ExitCode.DONE;
    }

    private static Map<String, Dump> dumps(Readers readers) {
        var dumps = new TreeMap<String, Dump>();
        readers.projectors().forEach(name -> dumps.put(name, Dump.of(readers.dump(name))));
        return dumps;
    }

    private static void awaitQuiet(Readers readers) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!readers.isQuiet()) {
            if (System.nanoTime() > until) {
                throw CannotGoOn.refused(
                        "The read models are more than a minute behind the log: try again later");
            }
            LockSupport.parkNanos(GLANCE_NANOS);
        }
    }

    private static void compare(Map<String, Dump> before, Map<String, Dump> after, boolean still) {
        if (!still) {
            throw CannotGoOn.refused(
                    "Events were added while the read models were built, so they cannot be"
                            + " compared: try again");
        }
        List<String> differing =
                after.entrySet().stream()
                        .filter(dump -> !dump.getValue().equals(before.get(dump.getKey())))
                        .map(Map.Entry::getKey)
                        .toList();
        if (differing.isEmpty()) return;
        throw CannotGoOn.refused(
                "Rebuilt from the log these read models are not what they were: "
                        + String.join(", ", differing));
    }
}
