package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.grammar.Ref.Noun;
import se.beslutsgang.imports.reading.Proposed.Effect;
import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes proposals out of what people moved. */
final class Moving {

    private final Drafts drafts;
    private final Papers papers;
    private final Lookup lookup;
    private final List<Draft> joined = new ArrayList<>();

    Moving(Drafts drafts, Table table, Lookup lookup) {
        this.drafts = drafts;
        this.papers = new Papers(drafts, table);
        this.lookup = lookup;
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
            case Ask.ReferBack r -> referrals(r, line);
            case Ask.Postpone p -> List.of(postponement(p, line));
            case Ask.Answer a -> List.of(drafts.answer(line));
            case Ask.Free f -> List.of(drafts.free(f.words(), line));
            case Ask.Admit a -> List.of(admission(a.what(), line));
            case Ask.Reject r -> List.of();
            case Ask.DecideToday d -> List.of();
        };
    }

    private List<Draft> approved(List<Ref> refs, People who, int line) {
        var wholes = new ArrayList<Draft>();
        var found = new ArrayList<Draft>();
        for (var ref : refs.stream().filter(r -> !r.isList()).toList()) {
            var drafts = ref.own() ? List.of(own(ref, who, line)) : one(ref, line, wholes);
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
        if (first.isPending() || first.origin.isPresent() && first.parties.isEmpty()) {
            other.kind = Kind.ADDITION;
            other.base = Optional.of(first);
            joined.add(other);
        } else {
            first.designation = first.designation + " och " + other.designation;
            drafts.merge(first, other);
        }
    }

    private List<Draft> one(Ref ref, int line, List<Draft> before) {
        var aim = ref.aim().flatMap(a -> aimed(a, line));
        if (aim.isPresent()) {
            aim.get().parties.addAll(ref.groups().stream().flatMap(List::stream).toList());
            return List.of(aim.get());
        }
        return switch (ref.noun()) {
            case LYING -> List.of(drafts.pending(line));
            case OFFICE -> List.of(drafts.office(ref.office().orElse(""), line));
            case MOTION -> List.of(drafts.motion(line));
            case MATTER -> List.of(drafts.pending(line));
            default -> written(ref, line);
        };
    }

    private List<Draft> written(Ref ref, int line) {
        if (!ref.names().isEmpty()) {
            var known = lookup.sides(List.of(ref), line);
            if (known.isPresent()) {
                return known.get().stream().map(DraftSide::draft).toList();
            }
        }
        return papers.ensure(ref, line);
    }

    /** A proposal that asks for what another does is that other: "om att avslå motionen". */
    private Optional<Draft> aimed(Ask aim, int line) {
        return switch (aim) {
            case Ask.Answer a -> Optional.of(drafts.answer(line));
            case Ask.Approve a when !a.what().isEmpty() ->
                    Optional.of(one(a.what().getFirst(), line, List.of()).getFirst());
            case Ask.Reject r -> Optional.of(rejection(r.what(), line));
            case Ask.ReferBack r -> Optional.of(referrals(r, line).getFirst());
            default -> Optional.empty();
        };
    }

    Draft rejection(List<Ref> what, int line) {
        var base =
                what.stream()
                        .filter(r -> !r.isList() && r.noun() != Noun.MATTER)
                        .findFirst()
                        .flatMap(r -> target(r, line))
                        .or(() -> drafts.where(Draft::isPending).stream().findFirst());
        return rejection(base, line);
    }

    private Optional<Draft> target(Ref ref, int line) {
        return ref.noun() == Noun.MOTION
                ? drafts.where(d -> d.motion).stream().findFirst()
                : Optional.of(one(ref, line, List.of()).getFirst());
    }

    Draft rejection(Optional<Draft> base, int line) {
        return drafts.where(d -> d.kind == Kind.REJECTION && d.base.equals(base)).stream()
                .findFirst()
                .orElseGet(
                        () -> {
                            var draft = drafts.add(Kind.REJECTION, "avslag", line);
                            draft.base = base;
                            draft.effect = Effect.REJECTS;
                            return draft;
                        });
    }

    /** One for each paper, or one for several papers of like wording. */
    List<Draft> referrals(Ask.ReferBack ask, int line) {
        var by =
                ask.by().stream()
                        .flatMap(r -> papers.ensure(r, Kind.REFERRAL_BACK, line).stream())
                        .distinct()
                        .toList();
        var found = by.isEmpty() ? List.of(plainReferral(ask, line)) : by;
        var alike =
                ask.by().stream()
                        .anyMatch(r -> r.point().filter(p -> p.contains("sats")).isPresent());
        if (alike) {
            found.stream().skip(1).forEach(o -> drafts.merge(found.getFirst(), o));
        }
        found.forEach(d -> d.receiver = d.receiver.or(ask::receiver));
        found.forEach(d -> d.reason = d.reason.or(ask::reason));
        return alike ? found.subList(0, 1) : found;
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

    private Draft plainReferral(Ask.ReferBack ask, int line) {
        return drafts
                .where(
                        d ->
                                d.kind == Kind.REFERRAL_BACK
                                        && d.parties.isEmpty()
                                        && d.reason.equals(ask.reason()))
                .stream()
                .findFirst()
                .orElseGet(() -> drafts.add(Kind.REFERRAL_BACK, "ärendets återremiss", line));
    }

    Draft postponement(Ask.Postpone ask, int line) {
        var base =
                ask.what().stream()
                        .findFirst()
                        .filter(r -> r.noun() != Noun.MATTER)
                        .map(r -> one(r, line, List.of()).getFirst());
        var draft =
                drafts.where(d -> d.kind == Kind.POSTPONEMENT && d.base.equals(base)).stream()
                        .findFirst()
                        .orElseGet(
                                () -> drafts.add(Kind.POSTPONEMENT, "ärendets bordläggning", line));
        draft.base = base;
        var part = ask.what().stream().findFirst();
        draft.topic =
                draft.topic
                        .or(() -> part.flatMap(Ref::point))
                        .or(() -> part.flatMap(p -> p.topics().stream().findFirst()));
        draft.until = draft.until.or(ask::until);
        return draft;
    }

    Draft admission(String what, int line) {
        return drafts.where(d -> d.kind == Kind.ADMISSION && d.designation.equals(what)).stream()
                .findFirst()
                .orElseGet(() -> drafts.add(Kind.ADMISSION, what, line));
    }
}
