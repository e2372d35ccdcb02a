package se.beslutsgang.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

import java.util.concurrent.Callable;

/** {@code beslutsgang serve}: the pages, until told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the pages on this machine until told to stop (Ctrl-C).")
final class ServeCommand implements Callable<Integer> {

    @ParentCommand private RootCommand root = new RootCommand(System.out);

    @Override
    public Integer call() {
        return new Serving(root).run();
    }
}
