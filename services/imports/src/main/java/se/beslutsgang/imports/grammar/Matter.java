package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Reading.ItemKind;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the § before its sentences are understood.
 *
 * @param table the office whose proposal lies on the table
 * @param own the member's proposal that the § is about, in a committee
 * @param papers the papers listed
 */
record Matter(
        boolean assembly,
        ItemKind kind,
        Optional<String> table,
        Optional<Ref> own,
        List<Ref> papers) {

    /** Whether the motion itself lies on the table. */
    boolean motionOnTable() {
        return !assembly && kind == ItemKind.MOTION;
    }

    /** What the list of papers calls a proposal: "Tilläggsyrkande från M den 3 maj 2024". */
    Optional<Ref.Noun> listedAs(Ref ref) {
        var same = papers.stream().filter(p -> isSame(p, ref)).map(Ref::noun).toList();
        return same.contains(ref.noun()) ? Optional.empty() : same.stream().findFirst();
    }

    private static boolean isSame(Ref paper, Ref ref) {
        return !paper.groups().isEmpty()
                && paper.groups().equals(ref.groups())
                && paper.date().isPresent()
                && paper.date().equals(ref.date());
    }
}
