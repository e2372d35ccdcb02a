package se.beslutsgang.decisions.commands;

import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.ItemId;

/** What may be asked of an item. None carries a result. */
public sealed interface DecisionCommand extends Command
        permits FloorCommand,
                QuestionCommand,
                VoteCommand,
                ElectionCommand,
                ParticipationCommand,
                DissentCommand,
                MatterCommand {

    ItemId item();

    @Override
    default String stream() {
        return "item/" + item();
    }
}
