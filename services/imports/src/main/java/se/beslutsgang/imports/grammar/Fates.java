package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed.Kind;
import se.beslutsgang.imports.reading.Step;

import java.util.List;

/** Proposals that lapse, are taken back, or are refused. */
final class Fates {

    private final Drafts drafts;
    private final Table table;
    private final Lookup lookup;
    private final Minutes minutes;
    private List<Ref> doubted = List.of();

    Fates(Drafts drafts, Table table, Lookup lookup, Minutes minutes) {
        this.drafts = drafts;
        this.table = table;
        this.lookup = lookup;
        this.minutes = minutes;
    }

    boolean lapsed(Said.Lapsed lapsed, int line) {
        var sides = lookup.sides(lapsed.what(), line).orElse(List.of());
        drafts.numberNew();
        sides.forEach(s -> minutes.add(new Step.Lapsed(s.draft().key, line)));
        sides.forEach(s -> table.deal(s.draft()));
        return !sides.isEmpty();
    }

    boolean withdrew(Said.Withdrew withdrew, int line) {
        var sides = lookup.sides(withdrew.what(), line).orElse(List.of());
        drafts.numberNew();
        sides.forEach(s -> minutes.add(new Step.Withdrawn(s.draft().key, line)));
        sides.forEach(s -> table.deal(s.draft()));
        var untold = withdrew.what().stream().noneMatch(r -> r.names().isEmpty());
        return untold || !sides.isEmpty();
    }

    boolean doubted(Said.Doubted doubt) {
        doubted = doubt.what();
        return true;
    }

    boolean refused(Said.Refused refused, int line) {
        var refs = refused.what().isEmpty() ? doubted : refused.what();
        var found =
                refs.isEmpty()
                        ? drafts.where(d -> d.kind == Kind.ADMISSION)
                        : lookup.sides(refs, line).orElse(List.of()).stream()
                                .map(DraftSide::draft)
                                .toList();
        var asked = refused.question().filter(q -> found.isEmpty() && refs.isEmpty());
        var all = asked.map(q -> List.of(drafts.add(Kind.ADMISSION, q, line))).orElse(found);
        drafts.numberNew();
        all.forEach(d -> minutes.add(new Step.Refused(d.key, line)));
        all.forEach(d -> d.line = Math.min(d.line, line));
        return true;
    }
}
