package se.beslutsgang.imports.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The real papers, where they lie at hand. */
class SeedPapersTest {

    @ParameterizedTest
    @CsvSource({
        "000, 17, 6, 0, 0",
        "001, 16, 0, 0, 0",
        "002, 40, 4, 1, 0",
        "003, 40, 9, 0, 4",
        "004, 0, 7, 0, 0"
    })
    void each_gives_its_assignments_amounts_tables_and_proposals(
            String name, int assignments, int amounts, int tables, int proposals)
            throws IOException {
        ReadPaper paper = PaperReader.read(text(name), Set.of("RS", "RUN", "PN"));
        assertThat(paper.assignments()).hasSize(assignments);
        assertThat(paper.amounts()).hasSize(amounts);
        assertThat(paper.tables()).hasSize(tables);
        assertThat(paper.proposals()).hasSize(proposals);
    }

    private static String text(String name) throws IOException {
        Path seeds = Path.of(System.getProperty("shared", ""), "seeds");
        assumeTrue(Files.isDirectory(seeds), "no papers: set -Dshared=DIRECTORY to read real ones");
        try (var files = Files.list(seeds)) {
            Path file =
                    files.filter(f -> f.getFileName().toString().startsWith(name + "_"))
                            .findFirst()
                            .orElseThrow();
            return Files.readString(file);
        }
    }
}
