package se.beslutsgang.decisions.queries;

import se.beslutsgang.kernel.ItemId;

import java.util.List;
import java.util.Optional;

/**
 * The text of a § as it follows from what happened. Provided by the module that writes minutes,
 * since that one may look at decisions, but not decisions at it.
 */
public interface MinutesText {

    /** Whether a paragraph is plain text or a line of a list. */
    enum Form {
        PLAIN,
        NUMBERED,
        BULLET
    }

    /** A paragraph; {@code number} is 0 where it has none. */
    record Paragraph(Form form, int number, String text) {}

    /** {@code key} is stable, such as {@code procedure}; {@code heading} is as printed. */
    record Section(String key, String heading, List<Paragraph> paragraphs) {}

    record Extract(
            ItemId item,
            String body,
            int paragraph,
            String title,
            String registryNumber,
            List<Section> sections) {

        public Optional<Section> section(String key) {
            return sections.stream().filter(s -> s.key().equals(key)).findFirst();
        }
    }

    /** The extract (protokollsutdrag), once the item has been taken up. */
    Optional<Extract> extract(ItemId item);
}
