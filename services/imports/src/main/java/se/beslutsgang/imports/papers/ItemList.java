package se.beslutsgang.imports.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items of one list, from where it begins. */
final class ItemList {

    /**
     * @param bullet the sign before it; empty where it is lost
     */
    record Item(List<Line> lines, Optional<String> bullet, boolean damagedBullet) {

        static Item beginning(Line line) {
            var bullet = Bullet.of(line.text());
            var lines = new ArrayList<Line>();
            lines.add(line);
            return new Item(lines, bullet, bullet.isEmpty() && Bullet.isDamaged(line.text()));
        }

        String text() {
            return Bullet.without(Lines.joined(lines));
        }

        int line() {
            return lines.getFirst().number();
        }

        Line last() {
            return lines.getLast();
        }

        boolean isUmbrella() {
            return last().text().endsWith(":");
        }

        boolean isClosed() {
            return Codes.closes(text());
        }

        boolean beginsLow() {
            return Character.isLowerCase(text().codePointAt(0));
        }
    }

    private final List<Line> lines;
    private final boolean bulleted;
    private final boolean indented;
    private final int width;
    private final List<Item> items = new ArrayList<>();

    private ItemList(List<Line> lines) {
        this.lines = lines;
        this.bulleted = isItem(lines.getFirst());
        this.indented = !bulleted && isIndented(lines);
        this.width = lines.stream().mapToInt(l -> l.text().length()).max().orElse(0);
    }

    /** Empty where no list begins here. */
    static List<Item> at(List<Line> lines) {
        var list = new ItemList(lines.subList(0, part(lines)));
        return list.bulleted || list.indented || list.hasCodes() ? list.read() : List.of();
    }

    private static int part(List<Line> lines) {
        int end = 1;
        while (end < lines.size() && Part.of(lines.get(end).text()).isEmpty()) end++;
        return end;
    }

    private static boolean isItem(Line line) {
        return Bullet.of(line.text()).isPresent();
    }

    /** The bullets are gone and their blanks are left: more than one item begins with some. */
    private static boolean isIndented(List<Line> lines) {
        return lines.getFirst().indent() > 0
                && lines.size() > 1
                && lines.stream().skip(1).anyMatch(l -> l.indent() > 0);
    }

    /** Neither bullets nor indents: closed by codes, more than once. */
    private boolean hasCodes() {
        return lines.stream().filter(l -> Codes.closes(l.text())).count() > 1;
    }

    private List<Item> read() {
        for (Line line : lines) {
            if (!items.isEmpty() && ends(items.getLast(), line)) break;
            if (items.isEmpty() || begins(items.getLast(), line)) items.add(Item.beginning(line));
            else items.getLast().lines().add(line);
        }
        if (!bulleted && !indented) dropOpenEnd();
        return List.copyOf(items);
    }

    /** Text after the list, which nothing else tells from an item. */
    private void dropOpenEnd() {
        while (!items.isEmpty() && !items.getLast().isClosed()) items.removeLast();
    }

    private boolean begins(Item last, Line line) {
        if (isItem(line)) return true;
        if (last.last().isBroken()) return false;
        if (last.isClosed() || last.isUmbrella()) return true;
        if (Bullet.isDamaged(line.text())) return true;
        boolean marked = line.indent() > 0 && !(line.beginsLow() && !isUnderUmbrella());
        return bulleted ? false : indented ? marked : isUncoded(last, line);
    }

    /** A short line ended the sentence, and the next begins apart. */
    private boolean isUncoded(Item last, Line line) {
        return line.apart() && last.last().endsSentence() && !line.beginsLow() && isShort(last);
    }

    private boolean isUnderUmbrella() {
        for (int n = items.size() - 1; n >= 0; n--) {
            if (items.get(n).isUmbrella()) return true;
            if (!items.get(n).beginsLow()) return false;
        }
        return false;
    }

    private boolean isShort(Item item) {
        return item.last().text().length() < width * 3 / 4;
    }

    /** A line that is no item, after one that is whole. */
    private boolean ends(Item last, Line line) {
        if (isItem(line) || line.beginsLow() || last.last().isBroken()) return false;
        boolean marked = indented && line.indent() > 0;
        if (marked || last.isUmbrella()) return false;
        if (bulleted || indented) {
            return last.isClosed() || (last.last().endsSentence() && isShort(last));
        }
        return false;
    }
}
