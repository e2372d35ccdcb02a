package se.beslutsgang.decisions.events;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.List;

/** What kind of matter an item is, and what only some kinds know. */
public sealed interface MatterEvent extends DecisionEvent {

    /**
     * As it was stated of the case when the item was prepared; of a plain matter nothing is.
     *
     * @param exercisesAuthority against an individual: in a committee nobody abstains (KL 4:26)
     */
    record ItemKindStated(ItemId item, CaseKind kind, boolean exercisesAuthority)
            implements MatterEvent {}

    /** The assembly let it be put, without debate; it is still to be answered (KL 5:61). */
    record Admitted(ItemId item) implements MatterEvent {}

    /** What is decided is not subject to legality review but appealed by {@code route}, KL 13:3. */
    record AppealedOtherwise(ItemId item, AppealRoute route) implements MatterEvent {}

    /** In an earlier item the assembly let it be put; it is not asked again (KL 5:61). */
    record AdmittedBefore(ItemId item, ItemId in) implements MatterEvent {}

    /**
     * It was not announced, and those present were asked whether to decide it all the same (KL
     * 5:52).
     */
    record UrgencyAsked(ItemId item, List<PersonId> agreeing, List<PersonId> refusing)
            implements MatterEvent {}

    /** An interpellation or a question was answered (KL 5:59-64). */
    record AnswerGiven(ItemId item, PersonId by) implements MatterEvent {}

    /** What a proposal would mean in figures. */
    record FiguresStated(ItemId item, ProposalId proposal, Figures figures)
            implements MatterEvent {}
}
