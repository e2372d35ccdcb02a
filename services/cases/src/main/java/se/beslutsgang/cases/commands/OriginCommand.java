package se.beslutsgang.cases.commands;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.Raiser;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.Office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What kind of case it is, and where it comes from. */
public sealed interface OriginCommand extends CaseCommand {

    record StateKind(CaseId caseId, CaseKind kind, boolean exercisesAuthority)
            implements OriginCommand {}

    /** Opens it in a body, in the name of members or of citizens. */
    record RaiseCase(
            CaseId caseId,
            BodyId body,
            List<PersonId> by,
            LocalDate on,
            List<String> asks,
            String reason,
            Optional<PersonId> of)
            implements OriginCommand {}

    /** Opens a plain matter in a body, in a capacity. */
    record RaiseMatter(CaseId caseId, BodyId body, Raiser by, LocalDate on)
            implements OriginCommand {}

    /** Counts those who have signed a popular initiative, before it is raised. */
    record CountSupport(CaseId caseId, int signed, int entitled, LocalDate first, LocalDate last)
            implements OriginCommand {}

    record WithdrawCase(CaseId caseId, List<PersonId> by) implements OriginCommand {}

    record TenderResignation(
            CaseId caseId, PersonId person, BodyId body, Office office, LocalDate last)
            implements OriginCommand {}

    /** Says of an election that it is of auditors, and of whose activity. */
    record AskForAuditors(CaseId caseId, List<BodyId> of) implements OriginCommand {}

    record AskForDischarge(CaseId caseId, BodyId of, int year) implements OriginCommand {}
}
