package se.beslutsgang.imports.drive;

import se.beslutsgang.imports.grammar.Grammar;
import se.beslutsgang.imports.lists.MeetingLists;
import se.beslutsgang.imports.reading.Reading;

import java.util.Comparator;
import java.util.List;

/** A meeting as its §§ tell it, in their order, with the lists appended to the last. */
public record ReadMeeting(List<ReadParagraph> paragraphs, MeetingLists lists) {

    /** A § and what it tells. */
    public record ReadParagraph(Paper paper, Reading reading) {}

    /**
     * @param papers of one body and day
     */
    public static ReadMeeting of(List<Paper> papers) {
        List<ReadParagraph> read =
                papers.stream()
                        .map(p -> new ReadParagraph(p, read(p)))
                        .sorted(Comparator.comparingInt(p -> p.reading().paragraph()))
                        .toList();
        return new ReadMeeting(read, MeetingLists.read(read.getLast().paper().text()));
    }

    /** One § as it might have been written, with the lists of its meeting. */
    public ReadMeeting with(Paper other) {
        return new ReadMeeting(List.of(new ReadParagraph(other, read(other))), lists);
    }

    private static Reading read(Paper p) {
        return Grammar.read(p.id(), p.body(), p.assembly(), p.date(), p.text());
    }

    public Paper first() {
        return paragraphs.getFirst().paper();
    }
}
