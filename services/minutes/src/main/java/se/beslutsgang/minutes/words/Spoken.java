package se.beslutsgang.minutes.words;

import se.beslutsgang.decisions.queries.MinutesText.Form;
import se.beslutsgang.decisions.queries.MinutesText.Paragraph;
import se.beslutsgang.decisions.queries.MinutesText.Section;

import java.util.ArrayList;
import java.util.List;

/** Sentences in order under headings, where the house gives votes headings of their own. */
final class Spoken {

    /** Under which heading a sentence stands. */
    enum Under {
        PROCEDURE,
        VOTE,
        MAIN_VOTE,
        COUNTER_VOTE
    }

    private final HouseForm form;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private Under under = Under.PROCEDURE;

    Spoken(HouseForm form) {
        this.form = form;
    }

    void say(Under where, String sentence) {
        if (sentence.isEmpty()) return;
        Under here = form.is("votes.headed") ? where : Under.PROCEDURE;
        if (here != under) close();
        under = here;
        sentences.add(sentence);
    }

    private void close() {
        if (sentences.isEmpty()) return;
        String key = Names.key(under);
        List<Paragraph> paragraphs =
                sentences.stream().map(s -> new Paragraph(Form.PLAIN, 0, s)).toList();
        sections.add(new Section(key, form.say("heading." + key), paragraphs));
        sentences.clear();
    }

    List<Section> sections() {
        close();
        return List.copyOf(sections);
    }
}
