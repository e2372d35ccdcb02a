package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.grammar.Ref.Noun;
import se.beslutsgang.imports.reading.Proposed.Effect;
import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Finds the sides that references and asks point at, among the proposals known so far. */
final class Lookup {

    private final Drafts drafts;
    private final Papers papers;
    private final Owned owned;
    private final Table table;

    Lookup(Drafts drafts, Table table) {
        this.drafts = drafts;
        this.papers = new Papers(drafts, table);
        this.owned = new Owned(drafts, table);
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
            return approve(drafts.where(Draft::isPending));
        }
        if (ref.isList()) {
            return approve(listed(ref));
        }
        if (ref.own() || !ref.names().isEmpty()) {
            return owned.sides(ref, ref.aim().flatMap(this::aim));
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
        var each = each(ref);
        if (!each.isEmpty()) {
            return approve(each);
        }
        var last = table.lastPut(d -> alike(d, ref));
        return approve(last.isEmpty() ? loosely(ref, line) : last);
    }

    /** "Vilket av S:s och V:s förslag": each has its own, and they have none together. */
    private List<Draft> each(Ref ref) {
        var parties = ref.groups().stream().flatMap(List::stream).toList();
        if (parties.size() < 2 || ref.date().isPresent()) {
            return List.of();
        }
        var each =
                parties.stream()
                        .map(
                                p ->
                                        drafts.where(
                                                d ->
                                                        d.kind == drafts.kindOf(ref)
                                                                && List.copyOf(d.parties)
                                                                        .equals(List.of(p))))
                        .toList();
        return each.stream().allMatch(d -> d.size() == 1)
                ? each.stream().map(List::getFirst).toList()
                : List.of();
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
        var kind = Owned.kind(ref);
        var open = drafts.where(d -> kind.test(d) && !table.dealt(d));
        return approve(open.isEmpty() ? drafts.where(kind) : open.subList(0, 1));
    }

    private static List<DraftSide> approve(List<Draft> drafts) {
        return drafts.stream().map(DraftSide::approve).toList();
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
}
