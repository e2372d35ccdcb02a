package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed.Kind;
import se.beslutsgang.imports.reading.QuestionKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions that the chair puts, with the sides in play. */
final class Questions {

    /** A question with its sides. */
    record Question(QuestionKind kind, List<DraftSide> sides, boolean listed) {}

    private final Drafts drafts;
    private final Table table;
    private final Lookup lookup;
    private final Ways ways;

    Questions(Drafts drafts, Table table, Lookup lookup, Ways ways) {
        this.drafts = drafts;
        this.table = table;
        this.lookup = lookup;
        this.ways = ways;
    }

    List<Question> of(Said.Put put, boolean counter, int line) {
        var listed =
                put.what().stream().noneMatch(Ref::isList)
                        && put.what().stream().noneMatch(Questions::all);
        if ((!put.bothWays() && !listed) || put.what().isEmpty()) {
            return among(DraftSide::approve, table.open(), counter, false);
        }
        var sides = lookup.sides(put.what(), line).orElse(List.of());
        var each = put.bothWays() || sides.size() == 1;
        if (each) {
            return sides.stream().map(s -> bothWays(s.draft(), true)).toList();
        }
        return sides.isEmpty() ? List.of() : List.of(question(sides, counter, true));
    }

    private static boolean all(Ref ref) {
        return ref.noun() == Ref.Noun.PROPOSAL
                && ref.bare()
                && !ref.own()
                && ref.point().isEmpty()
                && ref.aim().isEmpty();
    }

    private List<Question> among(
            java.util.function.Function<Draft, DraftSide> side,
            List<Draft> open,
            boolean counter,
            boolean listed) {
        if (open.isEmpty()) {
            return drafts.where(d -> !d.whole() && d.backed() && !table.dealt(d)).stream()
                    .findFirst()
                    .map(d -> List.of(bothWays(d, listed)))
                    .orElse(List.of());
        }
        if (open.size() == 1 && !counter) {
            return List.of(bothWays(open.getFirst(), listed));
        }
        return List.of(question(open.stream().map(side).toList(), counter, listed));
    }

    private Question question(List<DraftSide> sides, boolean counter, boolean listed) {
        var settled = sides.stream().map(ways::settle).distinct().toList();
        var drafts = settled.stream().map(DraftSide::draft).distinct().toList();
        if (drafts.size() == 1) {
            return new Question(kind(drafts.getFirst()), settled, listed);
        }
        var additions = drafts.stream().allMatch(d -> d.kind == Kind.ADDITION);
        var kind =
                additions
                        ? QuestionKind.ADDITION
                        : counter ? QuestionKind.COUNTER_PROPOSAL : QuestionKind.MAIN;
        return new Question(kind, settled, listed);
    }

    private Question bothWays(Draft draft, boolean listed) {
        var about = draft.kind == Kind.REJECTION ? draft.base.orElse(draft) : draft;
        return new Question(
                kind(about), List.of(DraftSide.approve(about), DraftSide.reject(about)), listed);
    }

    Optional<Question> of(Said.PutWays put, int line) {
        var sides = new ArrayList<DraftSide>();
        for (var way :
                put.ways().stream()
                        .sorted((a, b) -> Boolean.compare(today(a), today(b)))
                        .toList()) {
            var found = ways.sides(way, line);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            sides.addAll(found.get());
            if (!today(way)) {
                table.put(sides);
            }
        }
        var kinds = sides.stream().map(DraftSide::draft).toList();
        return sides.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Question(
                                kinds.stream().distinct().count() > 1 && !kinds.getFirst().formal()
                                        ? QuestionKind.MAIN
                                        : kind(kinds.getFirst()),
                                ordered(put, sides),
                                true));
    }

    private static boolean today(Ask ask) {
        return ask instanceof Ask.DecideToday;
    }

    /** As told: "dels ärendets avgörande idag och dels ärendets bordläggning" keeps its order. */
    private static List<DraftSide> ordered(Said.PutWays put, List<DraftSide> sides) {
        return today(put.ways().getFirst())
                ? sides.stream()
                        .sorted((a, b) -> Boolean.compare(a.approved(), b.approved()))
                        .toList()
                : sides;
    }

    private static QuestionKind kind(Draft draft) {
        return switch (draft.kind) {
            case ADDITION -> QuestionKind.ADDITION;
            case AMENDMENT -> QuestionKind.AMENDMENT;
            case POSTPONEMENT -> QuestionKind.POSTPONEMENT;
            case REFERRAL_BACK -> QuestionKind.REFERRAL_BACK;
            case ADMISSION -> QuestionKind.ADMISSION;
            case PENDING, WHOLE, REJECTION ->
                    draft.free ? QuestionKind.MAIN : QuestionKind.REJECTION;
        };
    }
}
