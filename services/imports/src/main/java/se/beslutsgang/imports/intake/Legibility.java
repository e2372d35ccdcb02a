package se.beslutsgang.imports.intake;

import se.beslutsgang.imports.drive.ReadMeeting.ReadParagraph;
import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayList;
import java.util.List;

/** What of a § cannot be taken into the record as it stands. */
public final class Legibility {

    private final MinutesFile file;
    private final ReadParagraph paragraph;
    private final List<Problem> problems = new ArrayList<>();
    private boolean worded;

    private Legibility(MinutesFile file, ReadParagraph paragraph) {
        this.file = file;
        this.paragraph = paragraph;
    }

    public static List<Problem> of(MinutesFile file, ReadParagraph paragraph) {
        var legibility = new Legibility(file, paragraph);
        legibility.sentences();
        paragraph.reading().steps().forEach(legibility::step);
        return List.copyOf(legibility.problems);
    }

    private void sentences() {
        for (Sentence s : paragraph.reading().sentences()) {
            if (s.standing() == Sentence.Standing.NOT_UNDERSTOOD) {
                problem(s.line(), "not understood: " + s.text());
            }
        }
    }

    private void step(Step step) {
        switch (step) {
            case Step.Worded _ -> worded = true;
            case Step.Counted s -> counted(s.yes() + s.no() + s.abstained() + s.absent(), s.line());
            case Step.Balloted s -> counted(s.ballots().size(), s.line());
            default -> {}
        }
    }

    private void counted(int all, int line) {
        int seats = paragraph.paper().seats();
        if (all > seats) problem(line, all + " are counted, and there are " + seats + " seats");
        if (!worded) problem(line, "votes are counted, and nothing says what Yes and No mean");
        worded = false;
    }

    private void problem(int line, String what) {
        problems.add(file.problem(paragraph.paper(), line, what));
    }
}
