package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.imports.intake.Given;
import se.beslutsgang.imports.intake.MinutesFile;
import se.beslutsgang.imports.reading.Reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An estimate of what minutes of others will come to: the same minutes in other words tell the
 * same.
 */
class ParaphraseTest {

    private static final long SEED = 2026;
    private static final int TURNS = 12;
    private static final Path OWN = Path.of("src", "test", "resources", "minutes", "own.jsonl");

    /** Of the §§ that a paraphrase changes, those whose reading stays. */
    private record Share(int changed, List<String> lost) {
        double stays() {
            return changed == 0 ? 1 : (changed - lost.size()) / (double) changed;
        }
    }

    @ParameterizedTest
    @EnumSource
    void minutes_of_our_own_tell_the_same_in_other_words(Paraphrase kind) throws IOException {
        var share = share(kind, MinutesFile.read(OWN, Given.NOTHING).papers());
        assertThat(share.changed()).isPositive();
        assertThat(share.lost()).isEmpty();
    }

    /** Real minutes, where they are at hand: {@code -Dshared=DIRECTORY}. */
    @Test
    void real_minutes_nearly_always_tell_the_same_in_other_words() throws IOException {
        var corpus =
                Path.of(System.getProperty("shared", ""), "corpus", "goteborg-2023-2024.jsonl");
        assumeTrue(Files.exists(corpus), "no corpus: set -Dshared=DIRECTORY to read real minutes");
        var papers = MinutesFile.read(corpus, Given.NOTHING).papers();
        for (var kind : Paraphrase.values()) {
            var share = share(kind, some(papers, kind.ordinal()));
            assertThat(share.stays()).as(kind + ": " + share.lost()).isGreaterThan(0.9);
        }
    }

    /** All in the long run; else a twelfth, another for each kind, as all take many minutes. */
    private static List<Paper> some(List<Paper> papers, int turn) {
        if (Boolean.getBoolean("beslutsgang.test.long")) return papers;
        return IntStream.range(0, papers.size())
                .filter(n -> n % TURNS == turn % TURNS)
                .mapToObj(papers::get)
                .toList();
    }

    private static Share share(Paraphrase kind, List<Paper> papers) {
        var changed = 0;
        var lost = new ArrayList<String>();
        for (var paper : papers) {
            var text = Furniture.appendix(paper.text());
            var own = paper.text().substring(0, paper.text().length() - text.length());
            var other = kind.of(own, SEED + paper.id().hashCode());
            if (other.equals(own)) continue;
            var reading = read(paper.with(own));
            if (!reading.procedure()) continue;
            changed++;
            var told = kind.of(Shape.of(reading), SEED + paper.id().hashCode());
            var shape = Shape.of(read(kind.of(paper, other)));
            if (!plain(kind, told).equals(plain(kind, shape))) lost.add(paper.id());
        }
        return new Share(changed, lost);
    }

    /** Initials and the order of parties are none of the reading's business. */
    static String plain(Paraphrase kind, String shape) {
        return shape.lines()
                .map(l -> l.replaceAll("\\b\\p{Lu}\\. ", ""))
                .map(
                        l ->
                                kind == Paraphrase.LISTED && l.matches("(?:reserved|note|out) .*")
                                        ? Arrays.stream(l.split(",? "))
                                                .sorted()
                                                .collect(Collectors.joining(" "))
                                        : l)
                .collect(Collectors.joining("\n"));
    }

    private static Reading read(Paper p) {
        return Grammar.read(p.id(), p.body(), p.assembly(), p.date(), p.text());
    }
}
