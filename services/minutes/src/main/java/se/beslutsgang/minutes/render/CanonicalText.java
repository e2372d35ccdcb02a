package se.beslutsgang.minutes.render;

import se.beslutsgang.minutes.queries.Block;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/**
 * The canonical text; its rules, by which another could make the same, stand in docs/minutes.md.
 */
public final class CanonicalText {

    private CanonicalText() {}

    public static byte[] bytes(List<Block> blocks) {
        return of(blocks).getBytes(StandardCharsets.UTF_8);
    }

    public static String of(List<Block> blocks) {
        var text = new StringBuilder();
        blocks.forEach(b -> append(b, text));
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static void append(Block block, StringBuilder text) {
        switch (block) {
            case Block.Title b -> line(b.text(), text);
            case Block.Paragraph b -> {
                apart(text);
                b.lines().forEach(l -> line(l, text));
            }
            case Block.Head b -> {
                apart(text);
                line(b.text(), text);
            }
            case Block.Heading b -> {
                apart(text);
                line(b.text(), text);
            }
            case Block.Text b -> line(b.text(), text);
            case Block.Numbered b -> line(b.number() + ". " + b.text(), text);
            case Block.Bullet b -> line("• " + b.text(), text);
            case Block.Table b -> {
                line(String.join("\t", b.columns()), text);
                b.rows().forEach(r -> line(String.join("\t", r), text));
            }
        }
    }

    /** An empty line between what stands apart. */
    private static void apart(StringBuilder text) {
        if (!text.isEmpty()) text.append('\n');
    }

    /** One line for each line of the text; no blanks at its end. */
    private static void line(String said, StringBuilder text) {
        said.lines().forEach(l -> text.append(l.stripTrailing()).append('\n'));
        if (said.isEmpty()) text.append('\n');
    }
}
