package se.beslutsgang.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.start.Product;
import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.meetings.queries.Completeness;
import se.beslutsgang.meetings.queries.Completeness.Checked;
import se.beslutsgang.meetings.queries.CompletenessInWords;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code beslutsgang check --year 2022}: what the minutes of a year lack, in all bodies. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "List every meeting of a year with what its minutes lack of what the law requires,",
            "what was certified or announced too late, and which rules were departed from.",
            "Exit code 1 if the law requires something that is not there."
        })
final class CheckCommand implements Callable<Integer> {

    @ParentCommand private RootCommand root = new RootCommand(System.out);

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            description = "The year, such as 2022.")
    private int year;

    @Override
    public Integer call() {
        return Working.on(root, this::check);
    }

    private ExitCode check(Product product, Output output) {
        var today = SwedishTime.dayOf(product.bean(BusinessClock.class).now());
        var words = product.bean(CompletenessInWords.class);
        List<Checked> all = product.bean(Completeness.class).in(year, today);
        all.forEach(c -> print(words.of(c), output));
        return all.stream().anyMatch(Checked::isWanting) ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private static void print(CompletenessInWords.Told told, Output output) {
        String lines =
                told.lines().stream()
                        .map(
                                l ->
                                        "\n  "
                                                + l.severity()
                                                + "  "
                                                + l.text()
                                                + " ("
                                                + l.section()
                                                + ")")
                        .reduce(told.meeting(), String::concat);
        List<Map<String, String>> facts =
                told.lines().stream()
                        .map(
                                l ->
                                        Map.of(
                                                "kind", l.kind().name(),
                                                "rule", l.rule(),
                                                "section", l.section(),
                                                "severity", l.severity(),
                                                "text", l.text(),
                                                "where", l.where()))
                        .toList();
        output.line(
                lines,
                Map.of(
                        "meeting",
                        told.id().value(),
                        "name",
                        told.meeting(),
                        "wanting",
                        told.wanting(),
                        "lines",
                        facts));
    }
}
