package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.grammar.Ref.Noun;
import se.beslutsgang.imports.grammar.Ref.Reach;
import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people want turned down. "Avslag på övriga yrkanden" adds no proposal; avslag by somebody
 * who stands for nothing else does.
 */
final class Rejecting {

    private final Drafts drafts;
    private final Making making;
    private final Papers papers;

    Rejecting(Drafts drafts, Table table, Making making) {
        this.drafts = drafts;
        this.making = making;
        this.papers = new Papers(drafts, table);
    }

    void apply(Said.Moved moved, int line) {
        for (var ranked : moved.asks()) {
            switch (ranked.ask()) {
                case Ask.Reject r -> reject(moved.who(), r.what(), ranked.rank(), line);
                case Ask.DecideToday d ->
                        drafts.where(Draft::formal)
                                .forEach(f -> f.stand(moved.who(), false, ranked.rank(), line));
                default -> {}
            }
        }
    }

    /** "Bifall till samtliga yrkanden": those too that others only want turned down. */
    void approveAll(Said.Moved moved, int line) {
        for (var ranked : moved.asks()) {
            if (ranked.ask() instanceof Ask.Approve(var what)
                    && what.stream().anyMatch(r -> r.reach() == Reach.ALL)) {
                all().forEach(d -> d.stand(moved.who(), true, ranked.rank(), line));
            }
        }
    }

    private List<Draft> all() {
        return drafts.where(d -> !d.formal() && d.kind != Kind.REJECTION);
    }

    private void reject(People who, List<Ref> what, int rank, int line) {
        var targets = new ArrayList<Draft>();
        for (var ref : what) {
            targets.addAll(targets(ref, line));
        }
        targets.forEach(d -> d.stand(who, false, rank, line));
        var whole = targets.stream().filter(Draft::whole).findFirst();
        var atAll = what.isEmpty() || what.stream().anyMatch(Rejecting::isMatter);
        if ((whole.isPresent() || atAll) && !standsForSome(who, rank)) {
            var already =
                    drafts.where(d -> d.kind == Kind.REJECTION).stream()
                            .flatMap(d -> d.stands.stream())
                            .anyMatch(s -> s.rank() == rank && who.persons().contains(s.person()));
            if (already) {
                return;
            }
            var base = atAll ? Optional.<Draft>empty() : Optional.of(base(what, targets, whole));
            var rejection = making.rejection(base.filter(b -> drafts.all().contains(b)), line);
            rejection.stand(who, true, rank, line);
        }
    }

    private static boolean isMatter(Ref ref) {
        return ref.noun() == Noun.MATTER;
    }

    private Draft base(List<Ref> what, List<Draft> targets, Optional<Draft> whole) {
        var pending = targets.stream().filter(Draft::isPending).findFirst();
        return what.stream().anyMatch(Ref::isList)
                ? pending.or(() -> whole).orElseThrow()
                : whole.orElseThrow();
    }

    private List<Draft> targets(Ref ref, int line) {
        if (ref.isList()) {
            return ref.reach() == Reach.ALL ? all() : List.of();
        }
        return switch (ref.noun()) {
            case MATTER -> List.of();
            case LYING -> List.of(drafts.pending(line));
            case OFFICE -> List.of(drafts.office(ref.office().orElse(""), line));
            case MOTION -> List.of(drafts.motion(line));
            default -> ref.bare() ? List.of() : written(ref, line);
        };
    }

    private List<Draft> written(Ref ref, int line) {
        if (!ref.names().isEmpty()) {
            return making.one(ref, line);
        }
        var known = papers.known(ref);
        if (!known.isEmpty()) {
            return known;
        }
        var moved =
                drafts.where(
                        d ->
                                !d.parties.isEmpty()
                                        && ref.groups().stream()
                                                .anyMatch(
                                                        g ->
                                                                d.parties.containsAll(g)
                                                                        && g.containsAll(d.parties))
                                        && d.dated.equals(ref.date()));
        return moved.isEmpty() ? papers.ensure(ref, line) : moved;
    }

    /** For another whole proposal, or for a referral in the same breath. */
    private boolean standsForSome(People who, int rank) {
        return drafts.where(d -> d.whole() || d.formal()).stream()
                .filter(d -> d.kind != Kind.REJECTION)
                .anyMatch(
                        d ->
                                d.stands.stream()
                                        .filter(s -> d.whole() || s.rank() == rank)
                                        .anyMatch(
                                                s ->
                                                        s.approves()
                                                                && who.persons()
                                                                        .contains(s.person())));
    }
}
