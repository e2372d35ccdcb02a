package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Step;

import java.util.List;
import java.util.Optional;

/** What Yes and No mean in a vote. */
final class Wordings {

    private final Drafts drafts;
    private final Table table;
    private final Ways ways;
    private final Minutes minutes;

    Wordings(Drafts drafts, Table table, Ways ways, Minutes minutes) {
        this.drafts = drafts;
        this.table = table;
        this.ways = ways;
        this.minutes = minutes;
    }

    boolean worded(Said.Worded worded, int line) {
        var yes = side(worded.yes(), worded.no(), line);
        var no = side(worded.no(), worded.yes(), line);
        var yesSide = yes.or(() -> no.flatMap(this::against));
        var noSide = no.or(() -> yes.flatMap(this::against));
        if (yesSide.isEmpty() || noSide.isEmpty() || yesSide.equals(noSide)) {
            return false;
        }
        drafts.numberNew();
        table.worded(yesSide.get().draft(), noSide.get().draft());
        minutes.add(
                new Step.Worded(
                        yesSide.get().side(),
                        noSide.get().side(),
                        worded.yesWords(),
                        worded.noWords(),
                        line));
        return true;
    }

    /** The other side, where the question had two and the wording names it wrongly. */
    private Optional<DraftSide> against(DraftSide side) {
        var put = table.lastPut();
        return put.size() == 2 && put.contains(side)
                ? put.stream().filter(s -> !s.equals(side)).findFirst()
                : Optional.empty();
    }

    /**
     * "Ja för avslag och Nej för bifall till X": the one side borrows its object from the other.
     */
    private Optional<DraftSide> side(Ask ask, Ask other, int line) {
        var whole =
                switch (ask) {
                    case Ask.Approve a when a.what().isEmpty() -> new Ask.Approve(what(other));
                    case Ask.Reject r when r.what().isEmpty() -> new Ask.Reject(what(other));
                    default -> ask;
                };
        var sides = ways.sides(whole, line).orElse(List.of());
        return sides.stream()
                .filter(s -> table.lastPut().contains(s))
                .findFirst()
                .or(() -> sides.stream().findFirst());
    }

    private static List<Ref> what(Ask ask) {
        return switch (ask) {
            case Ask.Approve a -> a.what();
            case Ask.Reject r -> r.what();
            default -> List.of();
        };
    }
}
