package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.ALREADY_CERTIFIED;
import static se.beslutsgang.decisions.domain.DecisionRule.ALREADY_DECIDED;
import static se.beslutsgang.decisions.domain.DecisionRule.ANSWERED_OTHERWISE;
import static se.beslutsgang.decisions.domain.DecisionRule.DEBATE_GOES_ON;
import static se.beslutsgang.decisions.domain.DecisionRule.DEBATE_IS_CLOSED;
import static se.beslutsgang.decisions.domain.DecisionRule.NONE_CARRIED;
import static se.beslutsgang.decisions.domain.DecisionRule.NOTHING_PENDING;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_TAKEN_UP;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_THE_NEXT_QUESTION;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_CLAUSE;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_FINDING;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_MANDATE;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_SUCH_ITEM;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_SUCH_QUESTION;
import static se.beslutsgang.decisions.domain.DecisionRule.TWO_CARRIED;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.commands.DecisionCommand.CloseDebate;
import se.beslutsgang.decisions.commands.DecisionCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.DecisionCommand.HearAnswer;
import se.beslutsgang.decisions.commands.DecisionCommand.MoveProposal;
import se.beslutsgang.decisions.commands.DecisionCommand.PrepareItem;
import se.beslutsgang.decisions.commands.DecisionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.DecisionCommand.StrikeGavel;
import se.beslutsgang.decisions.events.Answer;
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
import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an item answers to a command. Winner and decision are worked out here, never told. */
public final class ItemDecider {

    private ItemDecider() {}

    public static List<DecisionEvent> decide(
            ItemState now, DecisionCommand command, Occasion on, ItemFacts facts) {
        var judgement = new Judgement(on);
        if (!(command instanceof PrepareItem)) {
            judgement.require(now.prepared().isPresent(), NO_SUCH_ITEM, command.item());
        }
        List<DecisionEvent> events =
                switch (command) {
                    case PrepareItem c -> prepare(now, c, facts, judgement);
                    case MoveProposal c -> move(now, c, facts, judgement);
                    case CloseDebate c -> closeDebate(now, c, facts, judgement);
                    case PutQuestion c -> put(now, c, judgement);
                    case HearAnswer c -> hear(now, c, judgement);
                    case StrikeGavel c -> strike(now, c, facts, judgement);
                    case DeclareReservation c -> Reservations.declare(now, c, on, facts, judgement);
                };
        boolean changesWhatIsCertified = facts.certified() && !events.isEmpty();
        judgement.require(!changesWhatIsCertified, ALREADY_CERTIFIED, command.item());
        return withDepartures(command, events, judgement);
    }

    private static List<DecisionEvent> withDepartures(
            DecisionCommand command, List<DecisionEvent> events, Judgement judgement) {
        if (events.isEmpty()) return events;
        var all = new ArrayList<DecisionEvent>();
        judgement
                .departures()
                .forEach(r -> all.add(new DepartureNoted(command.item(), r.key(), r.section())));
        all.addAll(events);
        return all;
    }

    private static List<DecisionEvent> prepare(
            ItemState now, PrepareItem c, ItemFacts facts, Judgement judgement) {
        if (now.prepared().isPresent()) return List.of();
        BodyId body = c.item().meeting().body();
        judgement.require(facts.pending().isPresent(), NOTHING_PENDING, c.caseId(), body);
        ItemFacts.Pending pending = facts.pending().orElseThrow();
        return List.of(
                new ItemPrepared(
                        c.item(),
                        c.item().meeting(),
                        body,
                        c.caseId(),
                        pending.decidedBy(),
                        pending.clauses()));
    }

    private static List<DecisionEvent> move(
            ItemState now, MoveProposal c, ItemFacts facts, Judgement judgement) {
        boolean known =
                now.proposals().stream()
                        .anyMatch(
                                p ->
                                        p.mover().equals(c.mover())
                                                && p.subject().equals(c.subject())
                                                && p.clauses().equals(c.clauses()));
        if (known) return List.of();
        Party party = facts.mandates().get(c.mover());
        if (party == null) throw new Rejected(NO_MANDATE, c.mover(), c.item().meeting().body());
        judgement.require(!c.clauses().isEmpty(), NO_CLAUSE, c.item());
        judgement.require(now.decision().isEmpty(), ALREADY_DECIDED, c.item());
        judgement.require(!now.debateClosed(), DEBATE_IS_CLOSED, c.item());
        return List.of(
                new ProposalMoved(
                        c.item(),
                        new ProposalId("p" + (now.proposals().size() + 1)),
                        ProposalKind.WHOLE_COUNTER_PROPOSAL,
                        c.mover(),
                        party,
                        c.subject(),
                        c.clauses()));
    }

    private static List<DecisionEvent> closeDebate(
            ItemState now, CloseDebate c, ItemFacts facts, Judgement judgement) {
        if (now.debateClosed()) return List.of();
        judgement.require(facts.isTreating(c.item()), NOT_TAKEN_UP, c.item());
        return List.of(new DebateClosed(c.item()));
    }

    /**
     * When the debate has been closed the chair puts proposals to be answered yes or no, KL 5:53.
     */
    private static List<DecisionEvent> put(ItemState now, PutQuestion c, Judgement judgement) {
        int put = now.questions().size();
        if (c.number() <= put && c.number() > 0) return List.of();
        judgement.require(now.debateClosed(), DEBATE_GOES_ON, c.item());
        boolean next = c.number() == put + 1 && put < now.order().size();
        judgement.require(next, NOT_THE_NEXT_QUESTION, c.number(), put + 1);
        return List.of(new QuestionPut(c.item(), c.number(), now.order().get(put)));
    }

    private static List<DecisionEvent> hear(ItemState now, HearAnswer c, Judgement judgement) {
        boolean isPut = c.number() > 0 && c.number() <= now.questions().size();
        judgement.require(isPut, NO_SUCH_QUESTION, c.number());
        Question question = now.questions().get(c.number() - 1);
        if (question.answer().isPresent()) {
            Answer was = question.answer().get();
            judgement.require(was == c.answer(), ANSWERED_OTHERWISE, c.number(), was);
            return List.of();
        }
        Optional<Question> carried =
                now.questions().stream().filter(Question::isCarried).findFirst();
        boolean yes = c.answer() == Answer.YES;
        carried.ifPresent(q -> judgement.require(!yes, TWO_CARRIED, c.number(), q.number()));
        var events = new ArrayList<DecisionEvent>();
        events.add(new AnswerHeard(c.item(), c.number(), c.answer()));
        if (c.number() == now.order().size()) {
            judgement.require(yes || carried.isPresent(), NONE_CARRIED, c.item());
            ProposalId winner = yes ? question.proposal() : carried.orElseThrow().proposal();
            events.add(new FindingStated(c.item(), winner, Method.ACCLAMATION));
        }
        return events;
    }

    private static List<DecisionEvent> strike(
            ItemState now, StrikeGavel c, ItemFacts facts, Judgement judgement) {
        if (now.decision().isPresent()) return List.of();
        judgement.require(now.finding().isPresent(), NO_FINDING, c.item());
        var finding = now.finding().orElseThrow();
        ItemPrepared item = now.prepared().orElseThrow();
        boolean own = item.decidedBy().equals(item.body());
        var decision =
                new DecisionMade(
                        c.item(),
                        own ? DecisionKind.OWN : DecisionKind.RECOMMENDATION,
                        own ? Optional.empty() : Optional.of(item.decidedBy()),
                        finding.carried(),
                        now.clauses(finding.carried()),
                        finding.method(),
                        own ? AppealRoute.LEGALITY : AppealRoute.NONE,
                        List.copyOf(facts.roll().keySet()));
        return List.of(new GavelFell(c.item()), decision);
    }
}
