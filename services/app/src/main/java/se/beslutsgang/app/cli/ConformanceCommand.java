package se.beslutsgang.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.start.Product;
import se.beslutsgang.imports.conformance.Conformance;
import se.beslutsgang.imports.conformance.CorpusFile;
import se.beslutsgang.imports.conformance.Result;
import se.beslutsgang.imports.conformance.Summary;
import se.beslutsgang.imports.drive.Paper;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
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

    @Parameters(paramLabel = "FILE", description = "Minutes, one JSON object a paragraph.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        List<Paper> papers = papers();
        return Working.onThrowAway(root, (product, output) -> conform(product, papers, output));
    }

    private List<Paper> papers() {
        try {
            return CorpusFile.read(file);
        } catch (CorpusFile.Malformed e) {
            throw CannotGoOn.unusable(OneSentence.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw CannotGoOn.unusable(file + " cannot be read: " + OneSentence.of(e.toString()));
        }
    }

    private ExitCode conform(Product product, List<Paper> papers, Output output) {
        var results = new ArrayList<Result>();
        long begun = System.nanoTime();
        try (ProgressBar bar = bar(papers.size())) {
            product.bean(Conformance.class)
                    .run(
                            Summary.house(papers),
                            papers,
                            r -> {
                                results.add(r);
                                bar.step();
                            });
        }
        var summary = Summary.of(results, papers, System.nanoTime() - begun);
        if (root.options().file().isPresent()) results.forEach(output::json);
        root.standard().println(root.options().json() ? json(summary) : summary.text());
        return ExitCode.DONE;
    }

    private ProgressBar bar(int papers) {
        return new ProgressBarBuilder()
                .setTaskName("conformance")
                .setInitialMax(papers)
                .setUpdateIntervalMillis(500)
                .build();
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
