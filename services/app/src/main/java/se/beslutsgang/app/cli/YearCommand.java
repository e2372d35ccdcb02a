package se.beslutsgang.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.start.Product;
import se.beslutsgang.app.story.YearRun;
import se.beslutsgang.kernel.SwedishTime;

import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code beslutsgang year 2022 --until august}: a year's story without a browser. */
@Command(
        name = "year",
        mixinStandardHelpOptions = true,
        description = "Run the story of a year and print its time line.")
final class YearCommand implements Callable<Integer> {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @ParentCommand private RootCommand root = new RootCommand(System.out);

    @Parameters(paramLabel = "YEAR", description = "The year, such as 2022.")
    private int year;

    @Option(
            names = "--until",
            paramLabel = "MONTH",
            converter = MonthName.class,
            description = "The last month (default: december).")
    private Month until = Month.DECEMBER;

    @Override
    public Integer call() {
        return Working.on(root, this::tell);
    }

    private ExitCode tell(Product product, Output output) {
        YearRun story = product.find(YearRun.class).orElseThrow(this::noStory);
        if (!story.years().contains(year)) throw noStory();
        var files = story.run(year, YearMonth.of(year, until), line -> print(line, output));
        for (Path file : files) {
            output.line(file.toString(), Map.of("file", file.toString()));
        }
        return ExitCode.DONE;
    }

    private CannotGoOn noStory() {
        return CannotGoOn.refused("There is no story of " + year + " in this program: try 2022");
    }

    private static void print(YearRun.Line line, Output output) {
        ZonedDateTime local = line.at().atZone(SwedishTime.ZONE);
        output.line(
                WHEN.format(local) + "  " + line.text(),
                Map.of("at", line.at().toString(), "text", line.text(), "facts", line.facts()));
    }
}
