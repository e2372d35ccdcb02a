package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Proposals known by who stands for them: "Axel Bergs yrkande", "det egna yrkandet". */
final class Owned {

    private final Movers movers;
    private final Table table;

    Owned(Drafts drafts, Table table) {
        this.movers = new Movers(drafts);
        this.table = table;
    }

    List<DraftSide> sides(Ref ref, Optional<Draft> aim) {
        var names = new ArrayList<>(ref.names());
        if (ref.own()) {
            table.chair().ifPresent(c -> names.add(c.name()));
        }
        var kind = kind(ref);
        var open = movers.sides(names, d -> kind.test(d) && !table.dealt(d));
        var sides = open.isEmpty() ? any(names, kind) : open;
        var aimed = aim.filter(a -> sides.stream().anyMatch(s -> s.draft() == a));
        var narrowed = aimed.map(a -> List.of(DraftSide.approve(a))).orElse(narrow(sides));
        return narrowed.isEmpty() ? table.chairless(ref) : narrowed;
    }

    /** What they stand for of that kind, else of any kind: a postponement too is an yrkande. */
    private List<DraftSide> any(List<String> names, Predicate<Draft> kind) {
        if (kind.equals(AMENDMENT) || kind.equals(ADDITION)) {
            movers.sides(names, d -> d.free && !d.isPending()).stream()
                    .map(DraftSide::draft)
                    .forEach(d -> d.kind = kind.equals(AMENDMENT) ? Kind.AMENDMENT : Kind.ADDITION);
        }
        var sides = movers.sides(names, kind);
        return sides.isEmpty() ? movers.sides(names, d -> !d.whole()) : sides;
    }

    /** Of several, the one that the question put last is about, else the first. */
    private List<DraftSide> narrow(List<DraftSide> sides) {
        if (sides.size() < 2) {
            return sides;
        }
        var put = sides.stream().filter(s -> table.inLastPut(s.draft())).toList();
        return List.of(put.isEmpty() ? sides.getFirst() : put.getFirst());
    }

    private static final Predicate<Draft> ADDITION = d -> d.kind == Kind.ADDITION;
    private static final Predicate<Draft> AMENDMENT = d -> d.kind == Kind.AMENDMENT;

    static Predicate<Draft> kind(Ref ref) {
        return switch (ref.noun()) {
            case ADDITION -> ADDITION;
            case AMENDMENT -> AMENDMENT;
            case REFERRAL -> d -> d.kind == Kind.REFERRAL_BACK;
            case POSTPONEMENT -> d -> d.kind == Kind.POSTPONEMENT;
            case REJECTION -> d -> d.kind == Kind.REJECTION;
            default -> Draft::whole;
        };
    }
}
