package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.grammar.Ref.Noun;
import se.beslutsgang.imports.reading.Proposed.Effect;
import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the sides that references and asks point at, among the proposals known so far. */
final class Lookup {

    private final Drafts drafts;
    private final Papers papers;
    private final Movers movers;
    private final Table table;

    Lookup(Drafts drafts, Table table) {
        this.drafts = drafts;
        this.papers = new Papers(drafts, table);
        this.movers = new Movers(drafts);
        this.table = table;
    }

    /** The sides that a list of references stands for; empty if one is not to be found. */
    Optional<List<DraftSide>> sides(List<Ref> refs, int line) {
        var found = new LinkedHashSet<DraftSide>();
        for (var ref : refs) {
            var sides = sides(ref, line);
            if (sides.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(sides);
        }
        return Optional.of(List.copyOf(found));
    }

    private List<DraftSide> sides(Ref ref, int line) {
        if (ref.noun() == Noun.MATTER) {
            return approve(drafts.where(d -> d.isPending()));
        }
        if (ref.isList()) {
            return approve(listed(ref));
        }
        if (ref.own() || !ref.names().isEmpty()) {
            return owned(ref);
        }
        return switch (ref.noun()) {
            case LYING -> approve(List.of(drafts.pending(line)));
            case OFFICE -> approve(List.of(drafts.office(ref.office().orElse(""), line)));
            case MOTION -> approve(List.of(drafts.motion(line)));
            default -> written(ref, line);
        };
    }

    private List<Draft> listed(Ref ref) {
        if (ref.noun() != Noun.PROPOSAL) {
            var kind = drafts.kindOf(ref);
            return drafts.where(d -> d.kind == kind && !table.dealt(d));
        }
        return table.open();
    }

    private List<DraftSide> owned(Ref ref) {
        var names = new ArrayList<>(ref.names());
        if (ref.own()) {
            table.chair().ifPresent(c -> names.add(c.name()));
        }
        var kind = kind(ref);
        var open = movers.sides(names, d -> kind.test(d) && !table.dealt(d));
        var sides = open.isEmpty() ? any(names, kind) : open;
        var aimed =
                ref.aim()
                        .flatMap(this::aim)
                        .filter(a -> sides.stream().anyMatch(s -> s.draft() == a));
        var narrowed = aimed.map(a -> List.of(DraftSide.approve(a))).orElse(narrow(sides));
        return narrowed.isEmpty() ? table.chairless(ref) : narrowed;
    }

    /** What they stand for of that kind, else of any kind: a postponement too is an yrkande. */
    private List<DraftSide> any(List<String> names, Predicate<Draft> kind) {
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

    private static Predicate<Draft> kind(Ref ref) {
        return switch (ref.noun()) {
            case ADDITION -> d -> d.kind == Kind.ADDITION;
            case AMENDMENT -> d -> d.kind == Kind.AMENDMENT;
            case REFERRAL -> d -> d.kind == Kind.REFERRAL_BACK;
            case POSTPONEMENT -> d -> d.kind == Kind.POSTPONEMENT;
            case REJECTION -> d -> d.kind == Kind.REJECTION;
            default -> Draft::whole;
        };
    }

    private List<DraftSide> written(Ref ref, int line) {
        if (ref.bare()) {
            return bare(ref);
        }
        var part = part(ref);
        if (!part.isEmpty()) {
            return approve(part);
        }
        var known = papers.known(ref);
        if (!known.isEmpty()) {
            return approve(known);
        }
        var last = table.lastPut(d -> alike(d, ref));
        return approve(last.isEmpty() ? loosely(ref, line) : last);
    }

    /** "Punkt 1 i återremissyrkandet", where that point was put by itself. */
    private List<Draft> part(Ref ref) {
        return drafts.where(
                d ->
                        d.formal()
                                && d.topic.isPresent()
                                && d.topic.equals(ref.point())
                                && alike(d, ref));
    }

    private static boolean alike(Draft draft, Ref ref) {
        return ref.groups().stream().anyMatch(g -> draft.parties.containsAll(g));
    }

    /** "Yrkandet från M" may be what was moved as a referral back or an addition. */
    private List<Draft> loosely(Ref ref, int line) {
        var other =
                drafts.where(
                        d ->
                                !d.parties.isEmpty()
                                        && alike(d, ref)
                                        && d.dated.equals(ref.date().or(() -> d.dated)));
        return other.isEmpty() || ref.noun() == Noun.ADDITION
                ? papers.ensure(ref, line)
                : List.of(other.getFirst());
    }

    /** "Tilläggsyrkandet", "yrkandet": the one there is. */
    private List<DraftSide> bare(Ref ref) {
        if (ref.aim().isPresent()) {
            return ref.aim()
                    .flatMap(this::aim)
                    .map(a -> List.of(DraftSide.approve(a)))
                    .orElse(List.of());
        }
        var kind = kind(ref);
        var open = drafts.where(d -> kind.test(d) && !table.dealt(d));
        return approve(open.isEmpty() ? drafts.where(kind) : open.subList(0, 1));
    }

    /** The proposal that is known by what it asks for. */
    private Optional<Draft> aim(Ask ask) {
        return switch (ask) {
            case Ask.Answer a -> drafts.where(d -> d.effect == Effect.ANSWERS).stream().findFirst();
            case Ask.Approve a ->
                    sides(a.what(), 1).flatMap(s -> s.stream().findFirst()).map(DraftSide::draft);
            case Ask.Reject r -> drafts.where(d -> d.kind == Kind.REJECTION).stream().findFirst();
            case Ask.ReferBack r ->
                    drafts.where(d -> d.kind == Kind.REFERRAL_BACK).stream().findFirst();
            default -> Optional.empty();
        };
    }

    private static List<DraftSide> approve(List<Draft> drafts) {
        return drafts.stream().map(DraftSide::approve).toList();
    }
}
