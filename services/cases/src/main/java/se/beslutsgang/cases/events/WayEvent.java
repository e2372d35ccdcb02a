package se.beslutsgang.cases.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;

import java.time.LocalDate;

/** What is known of a case's way to its decision, and of its end. */
public sealed interface WayEvent extends CaseEvent {

    /** What would come of the case if what lies on the body's table carried. */
    record EffectStated(CaseId caseId, BodyId body, CaseEffect effect) implements WayEvent {}

    /** The body may comment until a day (ges tillfälle att yttra sig), KL 5:27-28. */
    record CommentInvited(CaseId caseId, BodyId body, LocalDate until) implements WayEvent {}

    /** Why it may be decided without preparation, KL 5:30-34. */
    record ExemptionStated(CaseId caseId, Exemption exemption) implements WayEvent {}

    /** Not decided within its year, and the assembly was told so, KL 5:35. */
    record CaseReported(CaseId caseId, BodyId body, LocalDate on) implements WayEvent {}

    /**
     * A citizens' proposal that a committee is to decide (överlåtet), KL 5:23.
     *
     * @param decidedIn the item of the assembly that left it to the committee
     */
    record CaseHandedOver(CaseId caseId, BodyId to, ItemId decidedIn) implements WayEvent {}

    /** The committee told the assembly of its decision on a citizens' proposal, KL 6:34. */
    record AssemblyInformed(CaseId caseId, BodyId by, LocalDate on) implements WayEvent {}

    /**
     * Prepared by a drafting committee of the assembly (fullmäktigeberedning), KL 5:26-27.
     *
     * @param concerns the committee whose area it concerns
     */
    record DraftingCompleted(CaseId caseId, BodyId preparedFor, BodyId concerns)
            implements WayEvent {}

    /** How what is decided can be appealed, where it is not legality review (KL 13:3). */
    record AppealStated(CaseId caseId, CaseAppeal appeal) implements WayEvent {}

    /** An assembly let it be put (interpellation), whenever it is answered, KL 5:61. */
    record CaseAdmitted(CaseId caseId, ItemId decidedIn) implements WayEvent {}

    /** Decided in an item: it is not open any more with that body. */
    record CaseSettled(CaseId caseId, ItemId decidedIn) implements WayEvent {}
}
