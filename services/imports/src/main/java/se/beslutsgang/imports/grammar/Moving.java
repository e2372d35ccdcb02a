package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes proposals out of what people moved. */
final class Moving {

    private final Drafts drafts;
    private final Making making;
    private final List<Draft> joined = new ArrayList<>();

    Moving(Drafts drafts, Making making) {
        this.drafts = drafts;
        this.making = making;
    }

    /** What they want approved. Rejections wait, they may point forward. */
    void approvals(Said.Moved moved, int line) {
        for (var ranked : moved.asks()) {
            for (var draft : asked(ranked.ask(), moved.who(), line)) {
                draft.stand(moved.who(), !negated(ranked.ask()), ranked.rank(), line);
            }
        }
    }

    private static boolean negated(Ask ask) {
        return switch (ask) {
            case Ask.Free f -> f.not();
            case Ask.Admit a -> a.not();
            case Ask.Postpone p -> p.not();
            case Ask.ReferBack r -> r.not();
            default -> false;
        };
    }

    private List<Draft> asked(Ask ask, People who, int line) {
        return switch (ask) {
            case Ask.Approve a -> approved(a.what(), who, line);
            case Ask.ReferBack r -> making.referrals(r, line);
            case Ask.Postpone p -> List.of(making.postponement(p, line));
            case Ask.Answer a -> List.of(drafts.answer(line));
            case Ask.Free f -> List.of(drafts.free(f.words(), line));
            case Ask.Admit a -> List.of(making.admission(a.what(), line));
            case Ask.Reject r -> List.of();
            case Ask.DecideToday d -> List.of();
        };
    }

    private List<Draft> approved(List<Ref> refs, People who, int line) {
        var wholes = new ArrayList<Draft>();
        var found = new ArrayList<Draft>();
        for (var ref : refs.stream().filter(r -> !r.isList()).toList()) {
            var drafts = ref.own() ? List.of(own(ref, who, line)) : making.one(ref, line);
            found.addAll(drafts);
            drafts.stream().filter(Draft::whole).forEach(wholes::add);
        }
        var joint = wholes.stream().distinct().toList();
        joint.stream().skip(1).filter(d -> !d.isPending()).forEach(d -> join(joint.getFirst(), d));
        found.removeIf(d -> !drafts.all().contains(d));
        return found;
    }

    /** "Bifall till det egna förslaget": it has no other name than theirs. */
    private Draft own(Ref ref, People who, int line) {
        return drafts.where(d -> d.authors.stream().anyMatch(who.persons()::contains)).stream()
                .findFirst()
                .orElseGet(
                        () -> {
                            var draft = drafts.add(drafts.kindOf(ref), ref.words(), line);
                            draft.authors.addAll(who.persons());
                            return draft;
                        });
    }

    /** Moved by the same persons as one: "X:s yrkande och Y:s yrkande". */
    private void join(Draft first, Draft other) {
        if (first.isPending() || first.office) {
            other.kind = Kind.ADDITION;
            other.base = Optional.of(first);
            joined.add(other);
        } else {
            first.designation = first.designation + " och " + other.designation;
            drafts.merge(first, other);
        }
    }

    /** What all who stand for the one also want with it is part of the one. */
    void settleJoined() {
        for (var other : joined) {
            var base = other.base.orElse(other);
            other.base = Optional.empty();
            if (base.stands.stream()
                    .filter(s -> s.approves())
                    .allMatch(
                            s ->
                                    other.stands.stream()
                                            .anyMatch(
                                                    o ->
                                                            o.approves()
                                                                    && o.person()
                                                                            .equals(s.person())))) {
                base.designation = base.designation + " och " + other.designation;
                drafts.merge(base, other);
            }
        }
    }
}
