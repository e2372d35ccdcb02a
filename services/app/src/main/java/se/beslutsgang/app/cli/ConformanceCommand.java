package se.beslutsgang.app.cli;

import me.tongfei.progressbar.ProgressBar;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.start.Product;
import se.beslutsgang.imports.conformance.Conformance;
import se.beslutsgang.imports.conformance.Result;
import se.beslutsgang.imports.conformance.Summary;
import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.imports.intake.Given;
import se.beslutsgang.imports.intake.MinutesFile;
import se.beslutsgang.imports.proof.MutationReport;
import se.beslutsgang.imports.proof.Mutations;
import se.beslutsgang.imports.proof.Prediction;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code beslutsgang conformance FILE.jsonl}: existing minutes through the engine. */
@Command(
        name = "conformance",
        mixinStandardHelpOptions = true,
        description = {
            "Drive the engine with what existing minutes tell, on a throw-away database,",
            "and say of each paragraph whether it arrives at what the text says.",
            "With -o the results are written there, one JSON object a paragraph."
        })
final class ConformanceCommand implements Callable<Integer> {

    @ParentCommand private RootCommand root = new RootCommand(System.out);

    @Parameters(
            paramLabel = "FILE",
            description = {"Minutes, one JSON object a paragraph, or the text of one meeting."})
    private Path file = Path.of("");

    @ArgGroup private Proof proof = new Proof();

    /** Proofs that this is no echo of the text. */
    static final class Proof {

        @ArgGroup(exclusive = false)
        private @Nullable Mutate mutate;

        @Option(
                names = "--predict",
                description = {
                    "Foretell order, wording and counter-proposal from proposals and",
                    "findings alone, and tell what is otherwise in the text."
                })
        private boolean predict;
    }

    static final class Mutate {

        @Option(
                names = "--mutate",
                required = true,
                paramLabel = "N",
                description = {
                    "Plant N changes, one each, into paragraphs that are reproduced,",
                    "and tell which of them show."
                })
        private int number;

        @Option(names = "--seed", paramLabel = "S", description = "Of the changes (default: 1).")
        private long seed = 1;
    }

    @Override
    public Integer call() {
        List<Paper> papers = papers();
        return Working.onThrowAway(
                root,
                (product, output) -> {
                    if (proof.mutate != null) return mutate(product, papers, output, proof.mutate);
                    if (proof.predict) return predict(product, papers, output);
                    return conform(product, papers, output);
                });
    }

    private ExitCode mutate(Product product, List<Paper> papers, Output output, Mutate asked) {
        MutationReport report;
        try (ProgressBar bar = MinutesInput.bar("mutate", papers.size())) {
            report =
                    product.bean(Mutations.class)
                            .run(
                                    Summary.house(papers),
                                    papers,
                                    asked.number,
                                    asked.seed,
                                    r -> bar.step());
        }
        if (root.options().file().isPresent()) report.planted().forEach(output::json);
        root.standard().println(root.options().json() ? json(report.facts()) : report.text());
        return ExitCode.DONE;
    }

    private ExitCode predict(Product product, List<Paper> papers, Output output) {
        var prediction = new Prediction();
        try (ProgressBar bar = MinutesInput.bar("predict", papers.size())) {
            product.bean(Conformance.class)
                    .foretell(
                            Summary.house(papers),
                            papers,
                            f -> {
                                prediction.take(f);
                                bar.step();
                            });
        }
        if (root.options().file().isPresent()) prediction.differences().forEach(output::json);
        root.standard()
                .println(root.options().json() ? json(prediction.facts()) : prediction.text());
        return ExitCode.DONE;
    }

    private List<Paper> papers() {
        MinutesFile minutes = MinutesInput.read(file, Given.NOTHING);
        if (!minutes.problems().isEmpty()) throw MinutesInput.unusable(minutes.problems());
        return minutes.papers();
    }

    private ExitCode conform(Product product, List<Paper> papers, Output output) {
        var results = new ArrayList<Result>();
        long begun = System.nanoTime();
        int commands;
        try (ProgressBar bar = MinutesInput.bar("conformance", papers.size())) {
            commands =
                    product.bean(Conformance.class)
                            .run(
                                    Summary.house(papers),
                                    papers,
                                    r -> {
                                        results.add(r);
                                        bar.step();
                                    });
        }
        var summary = Summary.of(results, papers, commands, System.nanoTime() - begun);
        if (root.options().file().isPresent()) results.forEach(output::json);
        root.standard().println(root.options().json() ? json(summary) : summary.text());
        return ExitCode.DONE;
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
