package se.beslutsgang.cases.commands;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.Exemption;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;

import java.time.LocalDate;

/** What becomes known of a case's way to its decision, and of its end. */
public sealed interface WayCommand extends CaseCommand {

    record StateEffect(CaseId caseId, BodyId body, CaseEffect effect) implements WayCommand {}

    record InviteComment(CaseId caseId, BodyId body, LocalDate until) implements WayCommand {}

    record StateExemption(CaseId caseId, Exemption exemption) implements WayCommand {}

    /** Tells the assembly that it is not decided within its year. */
    record ReportCase(CaseId caseId, BodyId body, LocalDate on) implements WayCommand {}

    /**
     * Leaves a citizens' proposal to a committee.
     *
     * @param reserved whether it is of what the assembly alone decides, KL 5:1
     */
    record HandOverCase(CaseId caseId, BodyId to, ItemId decidedIn, boolean reserved)
            implements WayCommand {}

    record InformAssembly(CaseId caseId, BodyId by, LocalDate on) implements WayCommand {}

    record CompleteDrafting(CaseId caseId, BodyId preparedFor, BodyId concerns)
            implements WayCommand {}

    record StateAppeal(CaseId caseId, CaseAppeal appeal) implements WayCommand {}

    record RecordAdmission(CaseId caseId, ItemId decidedIn) implements WayCommand {}

    record SettleCase(CaseId caseId, ItemId decidedIn) implements WayCommand {}
}
