package se.beslutsgang.decisions.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

import se.beslutsgang.decisions.events.BallotGroup;
import se.beslutsgang.decisions.queries.Items.Election;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.web.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lists of a proportional election as they stand on the ballots: written, a name a line. */
@Component
class BallotLists {

    private static final int FEWEST = 3;

    /** More lists, or longer ones, than any election has. */
    private static final int MOST = 100;

    private static final int LONGEST = 20_000;

    /** A list as it is written. */
    record Row(String designation, String names, String votes) {

        boolean isBlank() {
            return designation.isBlank() && names.isBlank() && votes.isBlank();
        }
    }

    /**
     * What was sent.
     *
     * @param wrong what cannot be understood, a sentence each; then there are no groups
     */
    record Read(List<Row> rows, List<BallotGroup> groups, List<String> wrong) {}

    private final Electable electable;
    private final Words words;

    BallotLists(Electable electable, Words words) {
        this.electable = electable;
        this.words = words;
    }

    /** What the form shows: what was sent and not understood, else what is told; and a spare. */
    List<Row> rows(Item item, Election e, Map<String, String> sent) {
        Nameable nameable = electable.nameable(item);
        List<Row> known =
                e.groups()
                        .map(t -> t.groups().stream().map(g -> row(nameable, g)).toList())
                        .orElse(List.of());
        var rows = new ArrayList<>(sent.isEmpty() ? known : rows(sent));
        do rows.add(new Row("", "", ""));
        while (rows.size() < FEWEST);
        return rows;
    }

    private static Row row(Nameable nameable, BallotGroup g) {
        String names = g.names().stream().map(nameable::line).collect(Collectors.joining("\n"));
        return new Row(g.designation(), names, String.valueOf(g.votes()));
    }

    Read read(Item item, HttpServletRequest request) {
        var rows = new ArrayList<Row>();
        String[] designations = all(request.getParameterValues("designation"));
        String[] names = all(request.getParameterValues("names"));
        String[] votes = all(request.getParameterValues("votes"));
        boolean whole = names.length == designations.length && votes.length == names.length;
        if (!whole || names.length > MOST || String.join("", names).length() > LONGEST) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        }
        for (int i = 0; i < designations.length; i++) {
            var row = new Row(designations[i].strip(), names[i].strip(), votes[i].strip());
            if (!row.isBlank()) rows.add(row);
        }
        var wrong = new ArrayList<String>();
        Nameable nameable = electable.nameable(item);
        List<BallotGroup> groups = rows.stream().map(r -> group(r, nameable, wrong)).toList();
        return new Read(rows, wrong.isEmpty() ? groups : List.of(), wrong);
    }

    private static String[] all(String @Nullable [] sent) {
        return sent == null ? new String[0] : sent;
    }

    private BallotGroup group(Row row, Nameable nameable, List<String> wrong) {
        var people = new ArrayList<PersonId>();
        for (String line : row.names().lines().map(String::strip).toList()) {
            if (line.isEmpty()) continue;
            Map<String, PersonId> meant = nameable.meant(line);
            if (meant.size() == 1) people.addAll(meant.values());
            else if (meant.isEmpty()) wrong.add(wrong("unknown", line, row, ""));
            else wrong.add(wrong("several", line, row, String.join("; ", meant.keySet())));
        }
        boolean counted = row.votes().matches("[0-9]{1,4}");
        if (!counted) wrong.add(wrong("votes", row.votes(), row, ""));
        return new BallotGroup(
                row.designation(), people, counted ? Integer.parseInt(row.votes()) : 0);
    }

    private String wrong(String what, String written, Row row, String choices) {
        String key = "decisions.list.wrong." + what;
        return words.message(key, written, row.designation(), choices);
    }

    /** For the next page; a session holds strings only. */
    static Map<String, String> kept(List<Row> rows) {
        var kept = new LinkedHashMap<String, String>();
        for (Row r : rows) {
            int n = kept.size() / 3;
            kept.put("designation" + n, r.designation());
            kept.put("names" + n, r.names());
            kept.put("votes" + n, r.votes());
        }
        return kept;
    }

    private static List<Row> rows(Map<String, String> kept) {
        var rows = new ArrayList<Row>();
        for (int n = 0; kept.containsKey("names" + n); n++) {
            rows.add(
                    new Row(
                            kept.getOrDefault("designation" + n, ""),
                            kept.getOrDefault("names" + n, ""),
                            kept.getOrDefault("votes" + n, "")));
        }
        return rows;
    }
}
