package se.beslutsgang.decisions.queries;

import se.beslutsgang.kernel.ItemId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** Key of the section that shows corrections of what was certified. */
    String CORRECTIONS = "corrections";

    /** Key of the section with what was declared after the § was certified at once. */
    String ADDENDUM = "addendum";

    Set<String> LATER = Set.of(CORRECTIONS, ADDENDUM);

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

        /** Without what was told after the certification, which is shown beside it. */
        public Extract asCertified() {
            return with(sections.stream().filter(s -> !LATER.contains(s.key())).toList());
        }

        public Extract with(List<Section> others) {
            return new Extract(item, body, paragraph, title, registryNumber, others);
        }
    }

    /**
     * The canonical text of what is certified of the §, as it follows from the events today; it is
     * what was certified as long as neither events nor form have changed.
     */
    Optional<String> canonical(ItemId item);

    /** The extract (protokollsutdrag), once the item has been taken up. */
    Optional<Extract> extract(ItemId item);
}
