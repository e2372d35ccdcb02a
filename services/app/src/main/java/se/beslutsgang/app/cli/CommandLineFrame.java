package se.beslutsgang.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import se.beslutsgang.app.ExitCode;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** From arguments to exit code. Everything that goes wrong is told in one sentence. */
public final class CommandLineFrame {

    private final RootCommand root;
    private final CommandLine commands;
    private final PrintStream err;

    public CommandLineFrame(PrintStream out, PrintStream err) {
        this.err = err;
        this.root = new RootCommand(out);
        this.commands =
                new CommandLine(root)
                        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                        .setParameterExceptionHandler((e, _) -> misused(e))
                        .setExecutionExceptionHandler((e, _, _) -> ended(e));
    }

    public int run(String... args) {
        try {
            return commands.execute(args);
        } catch (Error broken) {
            return ended(broken);
        }
    }

    private int misused(ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println(OneSentence.of(e.getMessage()) + ": see " + name + " --help");
        return ExitCode.UNUSABLE.number();
    }

    private int ended(Throwable why) {
        Ending ending = Ending.of(why, root.options().settings().data());
        err.println(ending.sentence());
        return ending.code().number();
    }
}
