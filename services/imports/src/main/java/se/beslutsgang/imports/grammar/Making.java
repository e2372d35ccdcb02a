package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.grammar.Ref.Noun;
import se.beslutsgang.imports.reading.Proposed.Effect;
import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.List;
import java.util.Optional;

/** Makes a proposal of each that is asked for, or finds it. */
final class Making {

    private final Drafts drafts;
    private final Papers papers;
    private final Lookup lookup;

    Making(Drafts drafts, Table table, Lookup lookup) {
        this.drafts = drafts;
        this.papers = new Papers(drafts, table);
        this.lookup = lookup;
    }

    List<Draft> one(Ref ref, int line) {
        var laid = ref.noun() == Noun.OFFICE || ref.noun() == Noun.LYING;
        var aim = ref.aim().filter(a -> !laid).flatMap(a -> aimed(a, line));
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
                    Optional.of(one(a.what().getFirst(), line).getFirst());
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
                : Optional.of(one(ref, line).getFirst());
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
                        .map(r -> one(r, line).getFirst());
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
