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
        return papers.stream()
                .filter(
                        p ->
                                !p.groups().isEmpty()
                                        && p.groups().equals(ref.groups())
                                        && p.date().isPresent()
                                        && p.date().equals(ref.date()))
                .map(Ref::noun)
                .filter(n -> n != Ref.Noun.PROPOSAL)
                .findFirst();
    }
}
