package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.ALREADY_CERTIFIED;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_SUCH_ITEM;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.commands.DissentCommand;
import se.beslutsgang.decisions.commands.DissentCommand.DispatchDecision;
import se.beslutsgang.decisions.commands.ElectionCommand;
import se.beslutsgang.decisions.commands.FloorCommand;
import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.decisions.commands.FloorCommand.RecordPending;
import se.beslutsgang.decisions.commands.MatterCommand;
import se.beslutsgang.decisions.commands.ParticipationCommand;
import se.beslutsgang.decisions.commands.QuestionCommand;
import se.beslutsgang.decisions.commands.VoteCommand;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.OutcomeEvent.DepartureNoted;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;

import java.util.List;

/** What an item answers to a command. Winner and decision are worked out here, never told. */
public final class ItemDecider {

    private ItemDecider() {}

    public static List<DecisionEvent> decide(
            ItemState now, DecisionCommand command, Occasion on, ItemFacts told) {
        ItemFacts facts = told.of(now);
        var judgement = new Judgement(on);
        boolean prepares = command instanceof PrepareItem || command instanceof RecordPending;
        judgement.require(prepares || now.prepared().isPresent(), NO_SUCH_ITEM, command.item());
        List<? extends DecisionEvent> events =
                switch (command) {
                    case FloorCommand c -> new FloorDecider(now, facts, judgement).decide(c);
                    case QuestionCommand c ->
                            new QuestionDecider(now, on, facts, judgement).decide(c);
                    case VoteCommand c -> new VoteDecider(now, facts, judgement).decide(c);
                    case ElectionCommand c -> new ElectionDecider(now, facts, judgement).decide(c);
                    case ParticipationCommand c ->
                            new ParticipationDecider(now, facts, judgement).decide(c);
                    case DissentCommand c ->
                            new DissentDecider(now, on, facts, judgement).decide(c);
                    case MatterCommand c -> new MatterDecider(now, facts, judgement).decide(c);
                };
        if (events.isEmpty()) return List.of();
        boolean sends = command instanceof DispatchDecision;
        judgement.require(sends || !facts.certified(), ALREADY_CERTIFIED, command.item());
        return judgement.before(
                prepares ? new MatterDecider(now, facts, judgement).withKind(events) : events,
                r -> new DepartureNoted(command.item(), r.key(), r.section()));
    }
}
