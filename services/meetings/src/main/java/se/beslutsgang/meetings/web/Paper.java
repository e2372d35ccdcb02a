package se.beslutsgang.meetings.web;

import se.beslutsgang.meetings.queries.CompletenessInWords;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Minutes as a page shows them.
 *
 * @param missing what they lack, while they are not certified
 * @param remarks of the certifiers, in words
 */
record Paper(
        Minutes minutes,
        List<Deadline> deadlines,
        List<CompletenessInWords.Line> missing,
        List<String> remarks) {

    /** Tells this paper's fields and headings from another's on the same page. */
    public String key() {
        String id = minutes.id().value();
        return id.substring(id.lastIndexOf('/') + 1);
    }

    public String paragraphs() {
        return minutes.items().stream()
                .map(i -> String.valueOf(i.paragraph()))
                .collect(Collectors.joining(", "));
    }
}
