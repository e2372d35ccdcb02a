package se.beslutsgang.imports.papers;

import se.beslutsgang.imports.papers.ReadPaper.Assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The items of lists that are introduced as assignments.
 *
 * <p>A list begins after a sentence that tells of assignments and leads on. An item begins at a
 * bullet, at an indent, or, where the print has neither, after the codes that closed the one
 * before.
 */
final class Assignments {

    private static final Pattern LEADS_ON =
            Pattern.compile(
                    "(?=.*uppdrag).*(?:f\\p{L}ljande.*[.:;]?|[:;])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A heading that no part has: "Uppdrag till nämnderna". */
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?=\\p{Lu})(?:\\p{L}+ )?(?i:uppdrag)(?:en)?(?: .{0,60})?(?<![.,-])",
                    Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");
    private static final int LOOK_BACK = 6;

    private final Codes codes;
    private final Warnings warnings;
    private final List<Assignment> found = new ArrayList<>();

    private Assignments(Codes codes, Warnings warnings) {
        this.codes = codes;
        this.warnings = warnings;
    }

    static List<Assignment> in(List<Line> lines, Codes codes, Warnings warnings) {
        var reader = new Assignments(codes, warnings);
        int at = 0;
        while (at < lines.size()) {
            boolean introduced =
                    leadsOn(lines.subList(Math.max(0, at - LOOK_BACK), at), lines.get(at));
            var list =
                    introduced
                            ? ItemList.at(lines.subList(at, lines.size()))
                            : List.<ItemList.Item>of();
            reader.take(list);
            at += Math.max(1, list.stream().mapToInt(i -> i.lines().size()).sum());
        }
        return List.copyOf(reader.found);
    }

    /** "… får följande uppdrag." or "… i uppdrag att återkomma med förslag om:". */
    private static boolean leadsOn(List<Line> before, Line first) {
        if (before.isEmpty()) return false;
        Line last = before.getLast();
        if (HEADING.matcher(last.text()).matches()) return true;
        String[] sentences = SENTENCE.split(Lines.joined(before));
        return (last.endsSentence() || Bullet.of(first.text()).isPresent())
                && LEADS_ON.matcher(sentences[sentences.length - 1]).matches();
    }

    private void take(List<ItemList.Item> items) {
        Optional<ItemList.Item> umbrella = Optional.empty();
        Optional<ItemList.Item> firstUnder = Optional.empty();
        for (ItemList.Item item : items) {
            if (umbrella.isPresent() && endsUmbrella(umbrella.get(), firstUnder, item)) {
                umbrella = Optional.empty();
            }
            if (item.isUmbrella()) {
                umbrella = Optional.of(item);
                firstUnder = Optional.empty();
                continue;
            }
            if (umbrella.isPresent() && firstUnder.isEmpty()) firstUnder = Optional.of(item);
            add(item, umbrella);
        }
    }

    /** Items under it look like the first of them. */
    private static boolean endsUmbrella(
            ItemList.Item umbrella, Optional<ItemList.Item> first, ItemList.Item item) {
        if (first.isEmpty()) return false;
        return first.get().beginsLow() != item.beginsLow()
                || !first.get().bullet().equals(item.bullet())
                || item.isUmbrella();
    }

    private void add(ItemList.Item item, Optional<ItemList.Item> umbrella) {
        var responsible = Codes.of(item.text());
        found.add(
                new Assignment(
                        Codes.without(item.text()),
                        responsible,
                        codes.bodies(responsible, item.line(), warnings),
                        umbrella.map(u -> u.text().replaceFirst("\\s*:$", "")),
                        item.line()));
        if (item.damagedBullet()) {
            warnings.add(
                    item.line(),
                    Warning.Code.DAMAGED_BULLET,
                    item.lines().getFirst().text().substring(0, 1),
                    "A bullet is damaged; taken for the beginning of an item.");
        }
    }
}
