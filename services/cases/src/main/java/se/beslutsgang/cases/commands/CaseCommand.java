package se.beslutsgang.cases.commands;

import se.beslutsgang.cases.events.Section;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.RegionId;

import java.util.List;
import java.util.Optional;

/** What may be asked of a case. */
public sealed interface CaseCommand extends Command
        permits CaseCommand.OpenCase,
                CaseCommand.FileBrief,
                CaseCommand.AddPaper,
                CaseCommand.CompletePreparation,
                CaseCommand.ForwardProposal,
                CaseCommand.RecordDelay,
                CaseCommand.AnnulDelay,
                CaseCommand.MarkInvented,
                OriginCommand,
                WayCommand {

    CaseId caseId();

    @Override
    default String stream() {
        return "case/" + caseId();
    }

    record OpenCase(CaseId caseId, RegionId region, String registryNumber, String title)
            implements CaseCommand {}

    record FileBrief(
            CaseId caseId,
            DocumentHash paper,
            BodyId preparedFor,
            BodyId decidedBy,
            List<String> clauses,
            List<Section> sections,
            List<String> attachments,
            List<String> recipients)
            implements CaseCommand {}

    record AddPaper(CaseId caseId, DocumentHash paper, String name) implements CaseCommand {}

    record CompletePreparation(CaseId caseId, BodyId preparedFor) implements CaseCommand {}

    record ForwardProposal(
            CaseId caseId, BodyId from, BodyId to, ItemId decidedIn, List<String> clauses)
            implements CaseCommand {}

    record RecordDelay(CaseId caseId, ItemId decidedIn, boolean minority) implements CaseCommand {}

    record AnnulDelay(CaseId caseId, ItemId decidedIn) implements CaseCommand {}

    record MarkInvented(CaseId caseId, String what, Optional<String> where)
            implements CaseCommand {}
}
