package se.beslutsgang.decisions.web;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.events.Answer;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.DecisionEvent.ProposalMoved;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.decisions.queries.Items.QuestionOnTable;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.web.Naming;
import se.beslutsgang.web.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The proposals of an item as a page shows them, in the order in which they are put. */
@Component
class Proposals implements Naming {

    /**
     * @param number its place in the order of questions, from 1
     * @param asked whether the chair has put it
     */
    record Line(
            ProposalId id,
            int number,
            String name,
            String subject,
            List<String> clauses,
            boolean asked,
            Optional<Answer> answer,
            boolean carried) {

        /** Put, and not yet answered. */
        public boolean isOnTheTable() {
            return asked && answer.isEmpty();
        }
    }

    private final Items items;
    private final Words words;

    /** The words name proposals too, hence the detour. */
    Proposals(Items items, @Lazy Words words) {
        this.items = items;
        this.words = words;
    }

    List<Line> of(Item item) {
        var lines = new ArrayList<Line>();
        for (ProposalId id : item.order()) lines.add(line(item, id, lines.size() + 1));
        return lines;
    }

    private Line line(Item item, ProposalId id, int number) {
        Optional<ProposalMoved> moved = moved(item, id);
        Optional<QuestionOnTable> question =
                item.questions().stream().filter(q -> q.proposal().equals(id)).findFirst();
        return new Line(
                id,
                number,
                name(item, id),
                moved.map(ProposalMoved::subject).orElse(""),
                moved.map(ProposalMoved::clauses).orElse(item.pendingClauses()),
                question.isPresent(),
                question.flatMap(QuestionOnTable::answer),
                item.found().filter(id::equals).isPresent());
    }

    private static Optional<ProposalMoved> moved(Item item, ProposalId id) {
        return item.proposals().stream().filter(p -> p.proposal().equals(id)).findFirst();
    }

    private String name(Item item, ProposalId id) {
        return moved(item, id)
                .map(
                        p ->
                                words.message(
                                        "decisions.proposal.of",
                                        words.value(p.mover()),
                                        p.party().value()))
                .orElseGet(() -> words.message("decisions.proposal.pending"));
    }

    @Override
    public Optional<String> name(Object value, Object event, Locale locale) {
        return value instanceof ProposalId id && event instanceof DecisionEvent e
                ? items.find(e.item()).map(item -> name(item, id))
                : Optional.empty();
    }
}
