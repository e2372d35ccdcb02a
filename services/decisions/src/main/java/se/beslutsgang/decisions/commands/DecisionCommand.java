package se.beslutsgang.decisions.commands;

import se.beslutsgang.decisions.events.Answer;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;

import java.util.List;
import java.util.Optional;

/** What may be asked of an item. None carries a result. */
public sealed interface DecisionCommand extends Command {

    ItemId item();

    @Override
    default String stream() {
        return "item/" + item();
    }

    record PrepareItem(ItemId item, CaseId caseId) implements DecisionCommand {}

    /** A whole counter-proposal, before the meeting or at it. */
    record MoveProposal(ItemId item, PersonId mover, String subject, List<String> clauses)
            implements DecisionCommand {}

    record CloseDebate(ItemId item) implements DecisionCommand {}

    /** Puts the next question in the computed order. */
    record PutQuestion(ItemId item, int number) implements DecisionCommand {}

    record HearAnswer(ItemId item, int number, Answer answer) implements DecisionCommand {}

    record StrikeGavel(ItemId item) implements DecisionCommand {}

    /** By a person, or by a party for all its members who took part. */
    record DeclareReservation(
            ItemId item,
            Optional<Party> party,
            Optional<PersonId> person,
            InFavourOf inFavourOf,
            Optional<TextRef> motivation)
            implements DecisionCommand {}
}
