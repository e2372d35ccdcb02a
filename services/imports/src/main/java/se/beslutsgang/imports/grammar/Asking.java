package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.grammar.Questions.Question;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions put, and what the chair found. */
final class Asking {

    private final Drafts drafts;
    private final Table table;
    private final Questions questions;
    private final Ways ways;
    private final Minutes minutes;
    private List<Question> waiting = List.of();

    Asking(Drafts drafts, Table table, Questions questions, Ways ways, Minutes minutes) {
        this.drafts = drafts;
        this.table = table;
        this.questions = questions;
        this.ways = ways;
        this.minutes = minutes;
    }

    boolean put(Said.Put put, Optional<Said> next, int line) {
        var asCounter = next.filter(n -> n instanceof Said.Found f && f.asCounter()).isPresent();
        var counter = asCounter || table.choosing();
        if (!counter) {
            table.lastPut().forEach(s -> table.deal(s.draft()));
            table.put(List.of());
        }
        return ask(questions.of(put, counter, line), line);
    }

    boolean put(Said.PutWays put, int line) {
        table.lastPut().forEach(s -> table.deal(s.draft()));
        table.put(List.of());
        return ask(questions.of(put, line).map(List::of).orElse(List.of()), line);
    }

    private boolean ask(List<Question> asked, int line) {
        if (asked.isEmpty()) {
            return false;
        }
        drafts.numberNew();
        waiting = asked.subList(1, asked.size());
        tell(asked.getFirst(), line);
        return true;
    }

    private void tell(Question question, int line) {
        table.put(question.sides());
        minutes.add(step(question, line));
    }

    private static Step.Put step(Question question, int line) {
        return new Step.Put(
                question.kind(),
                question.sides().stream().map(DraftSide::side).toList(),
                question.listed(),
                line);
    }

    boolean found(Said.Found found, int line) {
        if (found.asks().isEmpty()) {
            return pointedBack(found.approved().orElse(true), line);
        }
        var sides = new ArrayList<DraftSide>();
        for (var ask : found.asks()) {
            ways.sides(ask, line).ifPresent(sides::addAll);
        }
        var side =
                sides.stream()
                        .filter(s -> table.lastPut().contains(s))
                        .findFirst()
                        .or(() -> sides.stream().findFirst());
        side.map(this::inPlay).ifPresent(s -> tellFound(s, line));
        return side.isPresent();
    }

    /** Of two proposals, the one found rejected is the other found carried. */
    private DraftSide inPlay(DraftSide side) {
        var put = table.lastPut();
        var against = DraftSide.approve(side.draft());
        var pair = !side.approved() && put.size() == 2 && put.contains(against);
        return pair ? put.stream().filter(s -> !s.equals(against)).findFirst().orElse(side) : side;
    }

    private void tellFound(DraftSide side, int line) {
        drafts.numberNew();
        minutes.add(new Step.Found(side.side(), line));
        if (side.draft().whole()) {
            table.mainCarried(side.draft());
        }
    }

    /** "Det har avslagits": of each proposal put in the sentence. */
    private boolean pointedBack(boolean approved, int line) {
        if (table.lastPut().isEmpty()) {
            return false;
        }
        tellFound(new DraftSide(table.lastPut().getFirst().draft(), approved), line);
        for (var question : waiting) {
            table.lastPut().forEach(s -> table.deal(s.draft()));
            tell(question, line);
            tellFound(new DraftSide(question.sides().getFirst().draft(), approved), line);
        }
        waiting = List.of();
        return true;
    }
}
