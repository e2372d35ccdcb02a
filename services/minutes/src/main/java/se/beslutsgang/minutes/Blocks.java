package se.beslutsgang.minutes;

import se.beslutsgang.decisions.queries.MinutesText.Extract;
import se.beslutsgang.decisions.queries.MinutesText.Paragraph;
import se.beslutsgang.minutes.queries.Block;
import se.beslutsgang.minutes.words.HouseForm;

import java.util.ArrayList;
import java.util.List;

/** A § as pieces of a document. */
final class Blocks {

    private Blocks() {}

    static List<Block> of(Extract extract, HouseForm form) {
        var blocks = new ArrayList<Block>();
        String number = String.valueOf(extract.paragraph());
        String lines =
                form.say("paragraph.lines", number, extract.title(), extract.registryNumber());
        blocks.add(
                new Block.Paragraph(
                        extract.paragraph(), extract.title(), List.of(lines.split("\n", -1))));
        extract.sections()
                .forEach(
                        s -> {
                            blocks.add(new Block.Heading(s.heading()));
                            s.paragraphs().forEach(p -> blocks.add(block(p)));
                        });
        return blocks;
    }

    private static Block block(Paragraph p) {
        return switch (p.form()) {
            case PLAIN -> new Block.Text(p.text());
            case NUMBERED -> new Block.Numbered(p.number(), p.text());
            case BULLET -> new Block.Bullet(p.text());
        };
    }
}
