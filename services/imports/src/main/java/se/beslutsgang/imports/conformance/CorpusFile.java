package se.beslutsgang.imports.conformance;

import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.mandates.events.BodyKind;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A collection of minutes: a JSON object a line, with id, body, kind, seats, date and text. */
public final class CorpusFile {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private CorpusFile() {}

    /** A line that is no § of minutes. */
    public static final class Malformed extends RuntimeException {
        Malformed(Path file, int line, String why) {
            super(file.getFileName() + ", line " + line + ": " + why);
        }
    }

    /**
     * @throws Malformed at the first line that is no §
     * @throws IOException when the file cannot be read
     */
    public static List<Paper> read(Path file) throws IOException {
        var papers = new ArrayList<Paper>();
        int line = 0;
        for (String json : Files.readAllLines(file)) {
            line++;
            if (!json.isBlank()) papers.add(paper(file, line, json));
        }
        return List.copyOf(papers);
    }

    private static Paper paper(Path file, int line, String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return new Paper(
                    text(node, "id"),
                    text(node, "body"),
                    BodyKind.valueOf(text(node, "kind").toUpperCase(Locale.ROOT)),
                    node.required("seats").asInt(),
                    LocalDate.parse(text(node, "date")),
                    text(node, "text"));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new Malformed(file, line, String.valueOf(e.getMessage()));
        }
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asString();
    }
}
