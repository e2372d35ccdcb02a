package se.beslutsgang.cases.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.Office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What kind of case it is, and where it comes from. */
public sealed interface OriginEvent extends CaseEvent {

    /**
     * Of a plain matter nothing is stated.
     *
     * @param exercisesAuthority whether it is an exercise of authority against an individual, in
     *     which nobody may abstain in a committee (KL 4:26)
     */
    record KindStated(CaseId caseId, CaseKind kind, boolean exercisesAuthority)
            implements OriginEvent {}

    /**
     * Opened (väckt) by members, or by citizens, who are not named here.
     *
     * @param asks what is asked for, clause by clause; of an interpellation, the question
     * @param of who is to answer, of an interpellation and a question
     */
    record CaseRaised(
            CaseId caseId,
            BodyId body,
            List<PersonId> by,
            LocalDate on,
            List<String> asks,
            String reason,
            Optional<PersonId> of)
            implements OriginEvent {}

    /** Opened (väckt) as a plain matter: not by a motion, nor as an initiative by a member. */
    record MatterRaised(CaseId caseId, BodyId body, Raiser by, LocalDate on)
            implements OriginEvent {}

    /**
     * Signatures under a popular initiative (folkinitiativ), KL 8:2.
     *
     * @param entitled how many are entitled to vote
     * @param first the day of the earliest signature
     * @param last the day of the latest
     */
    record SupportCounted(CaseId caseId, int signed, int entitled, LocalDate first, LocalDate last)
            implements OriginEvent {}

    /** Taken back (återtagen) by those who raised it. */
    record CaseWithdrawn(CaseId caseId, List<PersonId> by) implements OriginEvent {}

    /**
     * Somebody asks to be freed from an office (avsägelse), KL 4:6.
     *
     * @param last the last day of holding it
     */
    record ResignationTendered(
            CaseId caseId, PersonId person, BodyId body, Office office, LocalDate last)
            implements OriginEvent {}

    /** Whether a body is discharged from liability for a year (ansvarsfrihet), KL 5:24. */
    record DischargeAsked(CaseId caseId, BodyId of, int year) implements OriginEvent {}

    /** Auditors (revisorer) are to be elected for the activity of these bodies, KL 5:48. */
    record AuditorsAsked(CaseId caseId, List<BodyId> of) implements OriginEvent {}
}
