package se.beslutsgang.imports.intake;

import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.mandates.events.BodyKind;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Minutes with a JSON object a §. */
final class LinesOfParagraphs {

    private static final Map<String, BodyKind> KINDS =
            Map.of("assembly", BodyKind.ASSEMBLY, "committee", BodyKind.COMMITTEE);

    private final MinutesFile file;
    private int line;

    LinesOfParagraphs(MinutesFile file) {
        this.file = file;
    }

    void take(String text) {
        for (String json : text.split("\n", -1)) {
            line++;
            if (!json.isBlank()) read(json).ifPresent(this::add);
        }
    }

    private void add(Paper paper) {
        if (file.has(paper.id())) {
            file.problem(line, paper.id() + " stands here a second time");
        } else {
            file.add(paper, -line);
        }
    }

    private Optional<Paper> read(String json) {
        JsonNode node;
        try {
            node = JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            return wrong("is no JSON object, or is cut off");
        }
        for (String field : new String[] {"id", "body", "kind", "seats", "date", "text"}) {
            if (!node.has(field)) return wrong("lacks \"" + field + "\"");
        }
        BodyKind kind = KINDS.get(node.get("kind").asString("").toLowerCase(Locale.ROOT));
        if (kind == null) return wrong("\"kind\" is neither assembly nor committee");
        int seats = node.get("seats").asInt(0);
        if (seats < 1) return wrong("\"seats\" is no number of seats");
        String text = node.get("text").asString("");
        if (!text.contains("§")) return wrong("\"text\" tells of no §");
        try {
            LocalDate date = LocalDate.parse(node.get("date").asString(""));
            String id = node.get("id").asString("");
            return Optional.of(
                    new Paper(id, node.get("body").asString(""), kind, seats, date, text));
        } catch (DateTimeException e) {
            return wrong("\"date\" is no day such as 2024-05-23");
        }
    }

    private Optional<Paper> wrong(String what) {
        file.problem(line, what);
        return Optional.empty();
    }
}
