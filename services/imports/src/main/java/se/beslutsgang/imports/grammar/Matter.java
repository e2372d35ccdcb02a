package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.grammar.Ref.Noun;
import se.beslutsgang.imports.reading.Proposed.Kind;
import se.beslutsgang.imports.reading.Reading.ItemKind;

import java.util.HashSet;
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

    boolean onTable(String office) {
        return own.isEmpty()
                && !motionOnTable()
                && table.filter(t -> Offices.same(t, office)).isPresent();
    }

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
                && sameParties(paper.groups(), ref.groups())
                && paper.date().isPresent()
                && paper.date().equals(ref.date());
    }

    Kind kindOf(Ref ref) {
        return switch (listedAs(ref).orElse(ref.noun())) {
            case ADDITION -> Kind.ADDITION;
            case AMENDMENT -> Kind.AMENDMENT;
            case REFERRAL -> Kind.REFERRAL_BACK;
            case POSTPONEMENT -> Kind.POSTPONEMENT;
            case REJECTION -> Kind.REJECTION;
            default -> Kind.WHOLE;
        };
    }

    boolean isOwn(Ref ref) {
        return ref.noun() == Noun.PROPOSAL
                && own.filter(o -> !o.groups().isEmpty() && sameParties(o.groups(), ref.groups()))
                        .isPresent();
    }

    private static boolean sameParties(List<List<String>> one, List<List<String>> other) {
        return new HashSet<>(one.stream().flatMap(List::stream).toList())
                .equals(new HashSet<>(other.stream().flatMap(List::stream).toList()));
    }
}
