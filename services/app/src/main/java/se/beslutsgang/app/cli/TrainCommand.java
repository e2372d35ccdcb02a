package se.beslutsgang.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.start.FirstVisit;
import se.beslutsgang.app.start.Lifetime;
import se.beslutsgang.app.start.Product;

import java.util.concurrent.Callable;

/**
 * {@code beslutsgang train}: a short life of the server, from which the JVM learns what to keep.
 */
@Command(
        name = "train",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Start, visit a few pages, stop.")
final class TrainCommand implements Callable<Integer> {

    @ParentCommand private RootCommand root = new RootCommand(System.out);

    @Override
    public Integer call() {
        try (Lifetime lifetime = Lifetime.ofCommand()) {
            Product product = Serving.start(root.options().settings(), lifetime);
            new FirstVisit(product.port()).look();
        }
        return ExitCode.DONE.number();
    }
}
