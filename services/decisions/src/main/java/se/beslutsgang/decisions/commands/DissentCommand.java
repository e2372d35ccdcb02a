package se.beslutsgang.decisions.commands;

import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.events.TextPlace;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.TextRef;

import java.util.List;
import java.util.Optional;

/** Dissent, opinions, the secretary's own words, certification at once, and the dispatch. */
public sealed interface DissentCommand extends DecisionCommand {

    /** By persons, or by parties for all their members who took part. */
    record DeclareReservation(
            ItemId item,
            List<Party> parties,
            List<PersonId> persons,
            InFavourOf inFavourOf,
            List<ProposalId> proposals,
            Optional<TextRef> motivation)
            implements DissentCommand {}

    /** The reasons, in writing, until the minutes are certified. */
    record MotivateReservation(ItemId item, int number, TextRef motivation)
            implements DissentCommand {}

    record EnterNote(ItemId item, List<Party> parties, List<PersonId> persons, TextRef text)
            implements DissentCommand {}

    /** The secretary's own words, until the § is certified; without a text the place is empty. */
    record WriteSecretaryText(ItemId item, TextPlace place, Optional<TextRef> text)
            implements DissentCommand {}

    record CertifyAtOnce(ItemId item) implements DissentCommand {}

    /**
     * Sends out what was decided, to {@code to} where that is told; once. The second time nothing
     * happens.
     */
    record DispatchDecision(ItemId item, Optional<TextRef> to) implements DissentCommand {}
}
