package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.imports.intake.Given;
import se.beslutsgang.imports.intake.MinutesFile;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence.Ignored;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Minutes of our own, printed by another machine, tell the same. */
class OwnLayoutTest {

    private static final Path OWN = Path.of("src", "test", "resources", "minutes", "own.jsonl");
    private static final int WIDTH = 60;
    private static final List<String> PAGE =
            List.of("", "22 (102)", "", "\fProtokoll nr 4", "Sammanträdesdatum: 2031-05-03", "");

    static Stream<Paper> papers() throws IOException {
        return MinutesFile.read(OWN, Given.NOTHING).papers().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void wrapped_at_sixty_columns_they_tell_the_same(Paper paper) {
        var wrapped =
                text(paper)
                        .lines()
                        .flatMap(l -> wrap(l).stream())
                        .collect(Collectors.joining("\n"));
        assertThat(wrapped.lines()).allMatch(l -> l.length() <= WIDTH);
        assertThat(read(paper, wrapped)).isEqualTo(read(paper, text(paper)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void wherever_the_page_ends_they_tell_the_same(Paper paper) {
        var plain = read(paper, text(paper));
        var lines = text(paper).lines().toList();
        for (var at = 1; at < lines.size(); at++) {
            var paged = new ArrayList<>(lines);
            paged.addAll(at, PAGE);
            assertThat(read(paper, String.join("\n", paged))).as("page at %s", at).isEqualTo(plain);
        }
    }

    /** Without the lists that hang on the last §, which have lines of their own. */
    private static String text(Paper p) {
        return p.text().substring(0, p.text().length() - Furniture.appendix(p.text()).length());
    }

    private static List<String> wrap(String line) {
        var lines = new ArrayList<String>();
        var rest = line;
        while (rest.length() > WIDTH) {
            var at = rest.lastIndexOf(' ', WIDTH);
            lines.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        lines.add(rest);
        return lines;
    }

    private static Reading read(Paper p, String text) {
        return Lines.without(
                Grammar.read(p.id(), p.body(), p.assembly(), p.date(), text),
                s -> s.ignored().filter(i -> i == Ignored.FURNITURE).isEmpty());
    }
}
