package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed.Stand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whose proposals are which: "Axel Bergs och Eva Lunds yrkande". */
final class Movers {

    private final Drafts drafts;

    Movers(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The sides that these persons stand for, among drafts of the kind asked for. */
    List<DraftSide> sides(List<String> names, Predicate<Draft> kind) {
        Set<DraftSide> common = new LinkedHashSet<>();
        var first = true;
        for (var name : names) {
            var own = of(name, kind);
            if (own.isEmpty()) {
                continue;
            }
            if (first) {
                common.addAll(own);
                first = false;
            } else if (own.stream().anyMatch(common::contains)) {
                common.retainAll(new LinkedHashSet<>(own));
            } else {
                common.addAll(own);
            }
        }
        return List.copyOf(common);
    }

    private List<DraftSide> of(String name, Predicate<Draft> kind) {
        record Found(DraftSide side, Stand stand) {}
        var found = new ArrayList<Found>();
        for (var draft : drafts.where(kind)) {
            draft.stands.stream()
                    .filter(s -> is(name, s.person().name()))
                    .filter(s -> s.approves() || draft.free)
                    .forEach(s -> found.add(new Found(new DraftSide(draft, s.approves()), s)));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(f -> f.stand().rank()))
                .map(Found::side)
                .distinct()
                .toList();
    }

    /**
     * Whether the name as printed, maybe in the genitive, maybe only the last, maybe with a slip of
     * the pen, is this person's.
     */
    static boolean is(String printed, String person) {
        var last = person.substring(person.lastIndexOf(' ') + 1);
        return printed.equals(person)
                || printed.equals(person + "s")
                || printed.equals(last)
                || printed.equals(last + "s")
                || letters(printed).equals(letters(person))
                || slip(printed.split(" "), person.split(" "));
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}]", "");
    }

    /** The same first name, and a last name that begins alike: "Karin Lundbergs", "Lundborgs". */
    private static boolean slip(String[] one, String[] other) {
        return one.length > 1
                && one.length == other.length
                && one[0].equals(other[0])
                && alike(one[one.length - 1], other[other.length - 1]);
    }

    private static boolean alike(String one, String other) {
        var same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= 4 && Math.max(one.length(), other.length()) - same < 3;
    }
}
