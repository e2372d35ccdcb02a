package se.beslutsgang.minutes.queries;

import java.util.List;

/** A piece of a document, in the order in which it is read. */
public sealed interface Block {

    /** What the whole is called: "Protokoll Regionstyrelsen". Stands once, first. */
    record Title(String text) implements Block {}

    /**
     * The head of a §.
     *
     * @param lines number, title and registry number as the house prints them; one may be empty
     * @param title the title alone
     */
    record Paragraph(int number, String title, List<String> lines) implements Block {}

    /** Of a part of the frame, or of an appendix. */
    record Head(String text) implements Block {}

    /** Within a §. */
    record Heading(String text) implements Block {}

    record Text(String text) implements Block {}

    record Numbered(int number, String text) implements Block {}

    record Bullet(String text) implements Block {}

    /** {@code columns} are the headings of the columns. */
    record Table(List<String> columns, List<List<String>> rows) implements Block {}
}
