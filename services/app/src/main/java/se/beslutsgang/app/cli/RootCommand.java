package se.beslutsgang.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

import se.beslutsgang.app.Version;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/** {@code beslutsgang}: without a command it serves. */
@Command(
        name = "beslutsgang",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Versions.class,
        description = "The decision cycle of a region. Without a command: serve.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:refused, or found broken",
            "2:wrong usage, or unreadable input",
            "3:a fault of ours"
        },
        subcommands = {
            ServeCommand.class,
            YearCommand.class,
            MinutesCommand.class,
            RebuildCommand.class,
            ImportCommand.class,
            ConformanceCommand.class,
            TrainCommand.class,
            CheckCommand.class,
            HelpCommand.class
        })
final class RootCommand implements Callable<Integer> {

    @Mixin private CommonOptions options = new CommonOptions();

    private final PrintStream out;

    RootCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        return new Serving(this).run();
    }

    CommonOptions options() {
        return options;
    }

    PrintStream standard() {
        return out;
    }

    Output output() {
        options.requireUsable();
        return Output.of(options, out);
    }

    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"beslutsgang " + Version.read()};
        }
    }
}
