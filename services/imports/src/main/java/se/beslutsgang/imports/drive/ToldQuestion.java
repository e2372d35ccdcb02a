package se.beslutsgang.imports.drive;

import org.jspecify.annotations.Nullable;

import se.beslutsgang.imports.reading.QuestionKind;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A question as the text tells it, with those by which its counter-proposal was sought. */
final class ToldQuestion {

    final QuestionKind kind;
    final List<Side> sides;
    final List<ToldQuestion> under = new ArrayList<>();
    @Nullable Side found;
    Step.@Nullable Worded worded;
    private boolean requested;
    private boolean voted;

    private ToldQuestion(QuestionKind kind, List<Side> sides) {
        this.kind = kind;
        this.sides = sides;
    }

    Optional<Side> found() {
        return Optional.ofNullable(found);
    }

    Optional<Step.Worded> worded() {
        return Optional.ofNullable(worded);
    }

    /** In the order in which they were put. */
    static List<ToldQuestion> of(Reading reading) {
        var all = new ArrayList<ToldQuestion>();
        Deque<ToldQuestion> open = new ArrayDeque<>();
        reading.steps().forEach(step -> take(step, all, open));
        return all;
    }

    private static void take(Step step, List<ToldQuestion> all, Deque<ToldQuestion> open) {
        switch (step) {
            case Step.Put s when s.kind() == QuestionKind.COUNTER_PROPOSAL && !open.isEmpty() -> {
                var under = new ToldQuestion(s.kind(), s.sides());
                open.getFirst().under.add(under);
                open.push(under);
            }
            case Step.Put s -> begin(new ToldQuestion(s.kind(), s.sides()), all, open);
            case Step.Unopposed s -> s.sides().forEach(side -> unopposed(side, all, open));
            case Step.Found s when !open.isEmpty() -> open.getFirst().found = s.side();
            case Step.VoteRequested _ when !open.isEmpty() -> open.getFirst().requested = true;
            case Step.Worded s when !open.isEmpty() -> word(s, open);
            case Step.Counted _ when !open.isEmpty() -> open.getFirst().voted = true;
            case Step.Balloted _ when !open.isEmpty() -> open.getFirst().voted = true;
            default -> {}
        }
    }

    private static void begin(ToldQuestion q, List<ToldQuestion> all, Deque<ToldQuestion> open) {
        open.clear();
        all.add(q);
        open.push(q);
    }

    private static void unopposed(Side side, List<ToldQuestion> all, Deque<ToldQuestion> open) {
        var q = new ToldQuestion(QuestionKind.MAIN, List.of(side));
        begin(q, all, open);
        q.found = side;
    }

    private static void word(Step.Worded s, Deque<ToldQuestion> open) {
        while (open.size() > 1 && (!open.getFirst().requested || open.getFirst().voted)) {
            open.pop();
        }
        open.getFirst().requested = true;
        open.getFirst().worded = s;
    }
}
