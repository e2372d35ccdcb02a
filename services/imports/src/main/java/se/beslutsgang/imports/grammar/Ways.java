package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.List;
import java.util.Optional;

/** What asks mean among the proposals of the §, once all are known. */
final class Ways {

    private final Drafts drafts;
    private final Lookup lookup;
    private final Formals formals;
    private final Settling settling;

    Ways(Drafts drafts, Table table, Lookup lookup, Making making) {
        this.drafts = drafts;
        this.lookup = lookup;
        this.formals = new Formals(drafts, table, making);
        this.settling = new Settling(drafts, table);
    }

    Optional<List<DraftSide>> sides(Ask ask, int line) {
        return raw(ask, line)
                .map(found -> found.stream().map(settling::settle).distinct().toList());
    }

    private Optional<List<DraftSide>> raw(Ask ask, int line) {
        return switch (ask) {
            case Ask.Approve a -> lookup.sides(a.what(), line);
            case Ask.Reject r -> rejected(r, line);
            case Ask.ReferBack r -> Optional.of(sides(formals.referrals(r, line), !r.not()));
            case Ask.DecideToday d ->
                    Optional.of(sides(formals.open(), false)).filter(s -> !s.isEmpty());
            case Ask.Postpone p -> Optional.of(sides(formals.postponements(p, line), !p.not()));
            case Ask.Answer a -> Optional.of(List.of(DraftSide.approve(drafts.answer(line))));
            case Ask.Free f ->
                    Optional.of(List.of(new DraftSide(drafts.free(f.words(), line), !f.not())));
            case Ask.Admit a ->
                    Optional.of(
                            List.of(new DraftSide(formals.admission(a.what(), line), !a.not())));
        };
    }

    private Optional<List<DraftSide>> rejected(Ask.Reject ask, int line) {
        var motion = ask.what().stream().anyMatch(r -> r.noun() == Ref.Noun.MOTION);
        var known =
                drafts.where(
                        d -> d.kind == Kind.REJECTION && (d.base.isEmpty() || d.base.get().motion));
        if (motion && !known.isEmpty() && drafts.where(d -> d.motion).isEmpty()) {
            return Optional.of(sides(known.subList(0, 1), true));
        }
        return lookup.sides(ask.what(), line)
                .map(s -> s.stream().map(x -> new DraftSide(x.draft(), !x.approved())).toList());
    }

    private static List<DraftSide> sides(List<Draft> drafts, boolean approved) {
        return drafts.stream().map(d -> new DraftSide(d, approved)).toList();
    }

    DraftSide settle(DraftSide side) {
        return settling.settle(side);
    }
}
