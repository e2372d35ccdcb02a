package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.QuestionEvent;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionPut;
import se.beslutsgang.decisions.events.VoteEvent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions of an item, in the order in which they were put. */
public record Questions(List<Question> all) {

    static Questions of(History history) {
        Map<Integer, QuestionPut> put = new LinkedHashMap<>();
        history.all(QuestionPut.class).forEach(q -> put.merge(q.number(), q, Questions::and));
        return new Questions(
                put.values().stream()
                        .map(q -> new Question(q, about(q.number(), history)))
                        .toList());
    }

    /** Older records tell one proposal of a question at a time. */
    private static QuestionPut and(QuestionPut first, QuestionPut more) {
        var alternatives =
                Stream.concat(first.alternatives().stream(), more.alternatives().stream());
        return new QuestionPut(
                first.item(),
                first.number(),
                first.kind(),
                alternatives.distinct().toList(),
                first.parent());
    }

    private static History about(int number, History history) {
        return new History(history.events().stream().filter(e -> isAbout(number, e)).toList());
    }

    private static boolean isAbout(int number, DecisionEvent event) {
        return switch (event) {
            case QuestionPut _ -> false;
            case QuestionEvent e -> e.number() == number;
            case VoteEvent e -> e.number() == number;
            default -> false;
        };
    }

    public Optional<Question> number(int number) {
        return all.stream().filter(q -> q.number() == number).findFirst();
    }

    public int next() {
        return all.size() + 1;
    }

    /** The one that is being dealt with: the latest that is not settled. */
    public Optional<Question> open() {
        return all.reversed().stream().filter(Question::isOpen).findFirst();
    }

    /** Those that delayed the matter, or a part of it. */
    List<Question> delays() {
        return top().stream().filter(q -> q.delay().isPresent()).toList();
    }

    /** Those by which a counter-proposal is sought for this one. */
    List<Question> under(Question parent) {
        return all.stream()
                .filter(q -> q.put().parent().filter(n -> n == parent.number()).isPresent())
                .toList();
    }

    /** Those of the order itself, not those that seek a counter-proposal. */
    List<Question> top() {
        return all.stream().filter(q -> q.put().parent().isEmpty()).toList();
    }
}
