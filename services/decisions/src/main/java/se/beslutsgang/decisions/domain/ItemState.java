package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.DecisionEvent.AnswerHeard;
import se.beslutsgang.decisions.events.DecisionEvent.DebateClosed;
import se.beslutsgang.decisions.events.DecisionEvent.DecisionMade;
import se.beslutsgang.decisions.events.DecisionEvent.DepartureNoted;
import se.beslutsgang.decisions.events.DecisionEvent.FindingStated;
import se.beslutsgang.decisions.events.DecisionEvent.GavelFell;
import se.beslutsgang.decisions.events.DecisionEvent.ItemPrepared;
import se.beslutsgang.decisions.events.DecisionEvent.ProposalMoved;
import se.beslutsgang.decisions.events.DecisionEvent.QuestionPut;
import se.beslutsgang.decisions.events.DecisionEvent.ReservationDeclared;
import se.beslutsgang.kernel.ProposalId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An item as it stands on the table. */
public record ItemState(
        Optional<ItemPrepared> prepared,
        List<ProposalMoved> proposals,
        boolean debateClosed,
        List<Question> questions,
        Optional<FindingStated> finding,
        Optional<DecisionMade> decision,
        List<ReservationDeclared> reservations) {

    /** The pending proposal (liggande förslag), which nobody needs to move. */
    public static final ProposalId PENDING = new ProposalId("pending");

    public static final ItemState NONE =
            new ItemState(
                    Optional.empty(),
                    List.of(),
                    false,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    public static ItemState evolve(ItemState was, DecisionEvent event) {
        return switch (event) {
            case ItemPrepared e -> was.prepared(e);
            case ProposalMoved e -> was.moved(e);
            case DebateClosed _ -> was.closed();
            case QuestionPut e -> was.put(e);
            case AnswerHeard e -> was.heard(e);
            case FindingStated e -> was.found(e);
            case GavelFell _, DepartureNoted _ -> was;
            case DecisionMade e -> was.decided(e);
            case ReservationDeclared e -> was.reserved(e);
        };
    }

    /** The proposals in the order in which the chair puts them: the pending one, then as moved. */
    public List<ProposalId> order() {
        var order = new ArrayList<ProposalId>();
        order.add(PENDING);
        proposals.forEach(p -> order.add(p.proposal()));
        return order;
    }

    public Optional<ProposalMoved> proposal(ProposalId id) {
        return proposals.stream().filter(p -> p.proposal().equals(id)).findFirst();
    }

    /** The clauses that a proposal would decide. */
    public List<String> clauses(ProposalId id) {
        return proposal(id)
                .map(ProposalMoved::clauses)
                .or(() -> prepared.map(ItemPrepared::pendingClauses))
                .orElse(List.of());
    }

    private ItemState prepared(ItemPrepared e) {
        return new ItemState(
                Optional.of(e),
                proposals,
                debateClosed,
                questions,
                finding,
                decision,
                reservations);
    }

    private ItemState moved(ProposalMoved e) {
        return new ItemState(
                prepared,
                plus(proposals, e),
                debateClosed,
                questions,
                finding,
                decision,
                reservations);
    }

    private ItemState closed() {
        return new ItemState(prepared, proposals, true, questions, finding, decision, reservations);
    }

    private ItemState put(QuestionPut e) {
        var question = new Question(e.number(), e.proposal(), Optional.empty());
        return new ItemState(
                prepared,
                proposals,
                debateClosed,
                plus(questions, question),
                finding,
                decision,
                reservations);
    }

    private ItemState heard(AnswerHeard e) {
        List<Question> answered =
                questions.stream()
                        .map(
                                q ->
                                        q.number() == e.number()
                                                ? new Question(
                                                        q.number(),
                                                        q.proposal(),
                                                        Optional.of(e.answer()))
                                                : q)
                        .toList();
        return new ItemState(
                prepared, proposals, debateClosed, answered, finding, decision, reservations);
    }

    private ItemState found(FindingStated e) {
        return new ItemState(
                prepared,
                proposals,
                debateClosed,
                questions,
                Optional.of(e),
                decision,
                reservations);
    }

    private ItemState decided(DecisionMade e) {
        return new ItemState(
                prepared,
                proposals,
                debateClosed,
                questions,
                finding,
                Optional.of(e),
                reservations);
    }

    private ItemState reserved(ReservationDeclared e) {
        return new ItemState(
                prepared,
                proposals,
                debateClosed,
                questions,
                finding,
                decision,
                plus(reservations, e));
    }

    private static <T> List<T> plus(List<T> list, T more) {
        var all = new ArrayList<>(list);
        all.add(more);
        return List.copyOf(all);
    }
}
