package se.beslutsgang.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.imports.intake.Given;
import se.beslutsgang.imports.intake.MinutesFile;
import se.beslutsgang.imports.intake.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Files of minutes as commands take them. */
final class MinutesInput {

    private static final int TOLD = 20;

    private MinutesInput() {}

    static MinutesFile read(Path file, Given given) {
        try {
            return MinutesFile.read(file, given);
        } catch (IOException e) {
            throw CannotGoOn.unusable(file + " cannot be read: " + OneSentence.of(e.toString()));
        }
    }

    /** A line each; nothing was begun. */
    static CannotGoOn unusable(List<Problem> problems) {
        String told =
                problems.stream()
                        .limit(TOLD)
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n"));
        int more = problems.size() - TOLD;
        return CannotGoOn.unusable(more > 0 ? told + "\nand " + more + " more" : told);
    }

    static ProgressBar bar(String task, int steps) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setUpdateIntervalMillis(500)
                .build();
    }
}
