package se.beslutsgang.imports.grammar;

import java.util.List;

/** The first way through the sentences: who moved what, and what proved to be one. */
final class Proposing {

    private Proposing() {}

    static void propose(
            List<Heard> heard, Drafts drafts, Table table, Making making, Lookup lookup) {
        var moving = new Moving(drafts, making);
        var rejecting = new Rejecting(drafts, table, making);
        var each = new Through(heard, drafts);
        each.go(
                (said, line) -> {
                    if (said instanceof Said.Moved moved) {
                        moving.approvals(moved, line);
                    }
                });
        moving.settleJoined();
        each.go(
                (said, line) -> {
                    if (said instanceof Said.Moved moved) {
                        rejecting.apply(moved, line);
                    }
                });
        each.go(
                (said, line) -> {
                    if (said instanceof Said.Moved moved) {
                        rejecting.approveAll(moved, line);
                    }
                });
        each.go(
                (said, line) -> {
                    switch (said) {
                        case Said.Concurred c -> concur(c, drafts, line);
                        case Said.Merged m -> merge(m, drafts, lookup, line);
                        default -> {}
                    }
                });
        drafts.number();
    }

    private interface Each {
        void take(Said said, int line);
    }

    private record Through(List<Heard> heard, Drafts drafts) {
        void go(Each each) {
            for (var i = 0; i < heard.size(); i++) {
                var one = heard.get(i);
                drafts.sentence(i);
                one.said().forEach(s -> each.take(s, one.piece().line()));
            }
            drafts.sentence(heard.size());
        }
    }

    private static void concur(Said.Concurred said, Drafts drafts, int line) {
        for (var draft : drafts.all()) {
            for (var stand : List.copyOf(draft.stands)) {
                if (said.with().stream().anyMatch(n -> Movers.is(n, stand.person().name()))) {
                    draft.stand(said.who(), stand.approves(), stand.rank(), line);
                }
            }
        }
    }

    private static void merge(Said.Merged said, Drafts drafts, Lookup lookup, int line) {
        var sides = lookup.sides(said.what(), line).orElse(List.of());
        sides.stream().skip(1).forEach(s -> drafts.merge(sides.getFirst().draft(), s.draft()));
    }
}
