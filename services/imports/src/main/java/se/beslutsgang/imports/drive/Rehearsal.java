package se.beslutsgang.imports.drive;

import se.beslutsgang.decisions.commands.QuestionCommand;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.imports.reading.Step;
import se.beslutsgang.kernel.ItemId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the engine put its own questions on the proposals of a §, answers each as the chair found,
 * and keeps what it would have been voted on.
 */
final class Rehearsal {

    private final ItemId item;
    private final Reading reading;
    private final ProposalKeys keys;
    private final Items items;
    private final Clerk clerk;
    private final List<Foretold.Vote> votes = new ArrayList<>();
    private final Set<ToldQuestion> met = new HashSet<>();
    private int asked;

    Rehearsal(ItemId item, Reading reading, ProposalKeys keys, Items items, Clerk clerk) {
        this.item = item;
        this.reading = reading;
        this.keys = keys;
        this.items = items;
        this.clerk = clerk;
    }

    Foretold foretell() {
        List<ToldQuestion> told = ToldQuestion.of(reading);
        List<Foretold.Question> order =
                now().map(Items.Item::order).orElse(List.of()).stream()
                        .map(this::question)
                        .toList();
        Optional<Items.Planned> next = next();
        while (next.isPresent()) {
            Items.Planned planned = next.get();
            Optional<ToldQuestion> meets =
                    told.stream().filter(t -> !met.contains(t) && isSame(planned, t)).findFirst();
            if (meets.isEmpty() || meets.get().found().isEmpty()) break;
            rehearse(meets.get());
            next = next();
        }
        return new Foretold(
                reading.id(),
                told.stream().map(Rehearsal::question).toList(),
                order,
                List.copyOf(votes));
    }

    /** Puts what comes next, finds as the chair found, and asks what a vote would be about. */
    private void rehearse(ToldQuestion told) {
        met.add(told);
        int number = ++asked;
        clerk.tell(new QuestionCommand.PutQuestion(item, number, Optional.empty()), 0);
        Side found = told.found().orElseThrow();
        clerk.tell(new QuestionCommand.StateFinding(item, number, keys.alternative(found)), 0);
        told.worded().ifPresent(w -> vote(told, w, number));
        clerk.tell(new QuestionCommand.StrikeGavel(item, number), 0);
    }

    private void vote(ToldQuestion told, Step.Worded worded, int number) {
        clerk.tell(new QuestionCommand.RequestVote(item, number, Optional.empty()), 0);
        var sought = new LinkedHashSet<String>();
        told.under.forEach(u -> sought.addAll(proposals(u.sides)));
        Optional<Items.Planned> counter = next();
        var foretold = new LinkedHashSet<String>();
        for (ToldQuestion under : told.under) {
            Optional<Items.Planned> next = next();
            if (next.isEmpty() || under.found().isEmpty()) break;
            rehearse(under);
        }
        counter.ifPresent(c -> foretold.addAll(keysOf(c.alternatives())));
        Optional<Items.Asked> question =
                now().stream()
                        .flatMap(i -> i.asked().stream())
                        .filter(q -> q.number() == number)
                        .findFirst();
        votes.add(
                new Foretold.Vote(
                        Clerk.word(told.kind),
                        worded.yes(),
                        worded.no(),
                        question.flatMap(Items.Asked::found).map(this::side),
                        question.flatMap(Items.Asked::counter).map(this::side),
                        sought,
                        foretold));
        clerk.tell(new QuestionCommand.WithdrawVoteRequest(item, number), 0);
    }

    private Optional<Items.Item> now() {
        return items.find(item);
    }

    private Optional<Items.Planned> next() {
        return now().flatMap(Items.Item::next);
    }

    /** One and the same question, though fewer of its sides may be told. */
    private boolean isSame(Items.Planned planned, ToldQuestion told) {
        return question(planned).proposals().containsAll(proposals(told.sides));
    }

    private Foretold.Question question(Items.Planned planned) {
        return new Foretold.Question(
                Clerk.word(planned.kind().family()), keysOf(planned.alternatives()));
    }

    private static Foretold.Question question(ToldQuestion told) {
        return new Foretold.Question(Clerk.word(told.kind), proposals(told.sides));
    }

    private static Set<String> proposals(List<Side> sides) {
        var proposals = new LinkedHashSet<String>();
        sides.forEach(s -> proposals.add(s.proposal()));
        return proposals;
    }

    private Set<String> keysOf(List<Alternative> alternatives) {
        var of = new LinkedHashSet<String>();
        alternatives.forEach(a -> of.add(side(a).proposal()));
        return of;
    }

    private Side side(Alternative a) {
        return new Side(keys.key(a.proposal()).orElse(a.proposal().value()), a.approved());
    }
}
