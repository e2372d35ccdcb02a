package se.beslutsgang.imports;

import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.mandates.events.BodyKind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Invented §§ in the forms of houses that the grammar was not made from: regions, municipalities,
 * committees. Each stands in a file with what is to come of it.
 *
 * @param status what the engine says of it
 * @param shape the reading, in short
 */
public record PrintedMinutes(Paper paper, String status, String shape) {

    private static final List<String> FILES =
            List.of("regions", "municipalities", "committees", "others");

    public static Stream<PrintedMinutes> all() {
        return FILES.stream().flatMap(f -> in(f).stream());
    }

    /** "Region Fjällbygden", "Lidby". */
    public String house() {
        String[] words = paper.body().split(" ");
        return words[0].equals("Region") ? words[0] + " " + words[1] : words[0];
    }

    private static List<PrintedMinutes> in(String file) {
        var found = new ArrayList<PrintedMinutes>();
        for (var part : text(file).split("(?m)^@ ")) {
            if (part.isBlank()) continue;
            var end = part.indexOf('\n');
            var cut = part.indexOf("\n-->\n");
            found.add(
                    of(
                            part.substring(0, end).split("\\s*\\|\\s*"),
                            part.substring(end + 1, cut),
                            part.substring(cut + "\n-->\n".length()).strip()));
        }
        return found;
    }

    private static PrintedMinutes of(String[] head, String text, String shape) {
        var paper =
                new Paper(
                        head[0],
                        head[2],
                        head[1].equals("assembly") ? BodyKind.ASSEMBLY : BodyKind.COMMITTEE,
                        Integer.parseInt(head[3]),
                        LocalDate.parse(head[4]),
                        text);
        return new PrintedMinutes(paper, head[5], shape);
    }

    private static String text(String file) {
        var name = "/minutes/" + file + ".txt";
        try (var in =
                Objects.requireNonNull(PrintedMinutes.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return paper.id() + ", " + paper.body();
    }
}
