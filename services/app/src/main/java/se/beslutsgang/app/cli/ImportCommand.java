package se.beslutsgang.app.cli;

import me.tongfei.progressbar.ProgressBar;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.start.Product;
import se.beslutsgang.imports.conformance.Conformance;
import se.beslutsgang.imports.conformance.Summary;
import se.beslutsgang.imports.intake.Given;
import se.beslutsgang.imports.intake.MinutesFile;
import se.beslutsgang.imports.intake.MinutesImport;
import se.beslutsgang.imports.intake.MinutesImport.Fate;
import se.beslutsgang.imports.intake.MinutesImport.Meeting;
import se.beslutsgang.imports.intake.Problem;
import se.beslutsgang.mandates.events.BodyKind;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code beslutsgang import FILE…}: existing minutes into the record. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Take existing minutes into the record: one JSON object a paragraph (id, body, kind,",
            "seats, date, text), or the text of one meeting. A meeting is taken in whole or not at",
            "all; what is wrong is told by line. Taking it in again changes nothing."
        })
final class ImportCommand implements Callable<Integer> {

    @ParentCommand private RootCommand root = new RootCommand(System.out);

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Minutes, in UTF-8.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Only tell what would become of each meeting.")
    private boolean dry;

    @Option(names = "--house", description = "Whose bodies they are (default: as they are named).")
    private @Nullable String house;

    @Option(names = "--body", description = "The body, where a text does not tell.")
    private @Nullable String body;

    @Option(names = "--kind", description = "assembly or committee, where a text does not tell.")
    private @Nullable Kind kind;

    @Option(names = "--seats", description = "Seats of the body, where a text does not tell.")
    private @Nullable Integer seats;

    @Option(names = "--date", description = "Day of the meeting, where a text does not tell.")
    private @Nullable LocalDate date;

    /** As in the files. */
    enum Kind {
        assembly,
        committee
    }

    @Override
    public Integer call() {
        var read = new ArrayList<MinutesFile>();
        for (Path file : files) read.add(MinutesInput.read(file, given()));
        List<Problem> problems = read.stream().flatMap(f -> f.problems().stream()).toList();
        if (!problems.isEmpty()) throw MinutesInput.unusable(problems);
        return Working.on(root, (product, output) -> take(product, read, output));
    }

    private Given given() {
        return new Given(
                Optional.ofNullable(body),
                Optional.ofNullable(kind)
                        .map(k -> k == Kind.assembly ? BodyKind.ASSEMBLY : BodyKind.COMMITTEE),
                Optional.ofNullable(seats),
                Optional.ofNullable(date));
    }

    private ExitCode take(Product product, List<MinutesFile> read, Output output) {
        var left = new ArrayList<Meeting>();
        int meetings = read.stream().mapToInt(f -> Conformance.meetings(f.papers()).size()).sum();
        try (ProgressBar bar = MinutesInput.bar("import", meetings)) {
            for (MinutesFile file : read) {
                String of = Optional.ofNullable(house).orElse(Summary.house(file.papers()));
                product.bean(MinutesImport.class)
                        .take(
                                of,
                                file,
                                dry,
                                meeting -> {
                                    tell(meeting, output);
                                    if (meeting.fate() == Fate.LEFT_OUT) left.add(meeting);
                                    bar.step();
                                });
            }
        }
        return left.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private void tell(Meeting m, Output output) {
        String fate =
                switch (m.fate()) {
                    case TAKEN_IN -> dry ? "would be taken in" : "taken in";
                    case LEFT_OUT -> "left out";
                    case THERE_ALREADY -> "there already";
                };
        var text = new StringBuilder();
        text.append("%s %s, %d §§: %s".formatted(m.body(), m.date(), m.paragraphs(), fate));
        if (!m.assumed().isEmpty()) text.append(", assumed ").append(m.assumed());
        m.problems().forEach(p -> text.append("\n  ").append(p));
        output.line(
                text.toString(),
                Map.of(
                        "body", m.body(),
                        "date", m.date().toString(),
                        "paragraphs", m.paragraphs(),
                        "fate", fate,
                        "assumed", m.assumed(),
                        "problems", m.problems()));
    }
}
