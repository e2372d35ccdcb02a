package se.beslutsgang.cases.domain;

import static se.beslutsgang.cases.domain.CaseRule.NOT_DELAYED;
import static se.beslutsgang.cases.domain.CaseRule.NO_BRIEF;
import static se.beslutsgang.cases.domain.CaseRule.NO_CLAUSE;
import static se.beslutsgang.cases.domain.CaseRule.NO_SUCH_CASE;
import static se.beslutsgang.cases.domain.CaseRule.NUMBER_TAKEN;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.cases.commands.CaseCommand.AddPaper;
import se.beslutsgang.cases.commands.CaseCommand.AnnulDelay;
import se.beslutsgang.cases.commands.CaseCommand.CompletePreparation;
import se.beslutsgang.cases.commands.CaseCommand.FileBrief;
import se.beslutsgang.cases.commands.CaseCommand.ForwardProposal;
import se.beslutsgang.cases.commands.CaseCommand.MarkInvented;
import se.beslutsgang.cases.commands.CaseCommand.OpenCase;
import se.beslutsgang.cases.commands.CaseCommand.RecordDelay;
import se.beslutsgang.cases.commands.OriginCommand;
import se.beslutsgang.cases.commands.WayCommand;
import se.beslutsgang.cases.events.CaseEvent;
import se.beslutsgang.cases.events.CaseEvent.BriefFiled;
import se.beslutsgang.cases.events.CaseEvent.CaseDelayed;
import se.beslutsgang.cases.events.CaseEvent.CaseOpened;
import se.beslutsgang.cases.events.CaseEvent.DelayAnnulled;
import se.beslutsgang.cases.events.CaseEvent.DepartureNoted;
import se.beslutsgang.cases.events.CaseEvent.MarkedInvented;
import se.beslutsgang.cases.events.CaseEvent.PaperAdded;
import se.beslutsgang.cases.events.CaseEvent.PreparationCompleted;
import se.beslutsgang.cases.events.CaseEvent.ProposalForwarded;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;

import java.util.List;

/**
 * What a case answers to a command. The same paper, or the same step, a second time adds nothing.
 */
public final class CaseDecider {

    private CaseDecider() {}

    public static List<CaseEvent> decide(
            CaseState now, CaseCommand command, Occasion on, CaseFacts facts) {
        var judgement = new Judgement(on);
        if (!(command instanceof OpenCase)) {
            judgement.require(now.opened().isPresent(), NO_SUCH_CASE, command.caseId());
        }
        List<? extends CaseEvent> events = events(now, command, facts, judgement);
        return judgement.before(
                events, r -> new DepartureNoted(command.caseId(), r.key(), r.section()));
    }

    private static List<? extends CaseEvent> events(
            CaseState now, CaseCommand command, CaseFacts facts, Judgement judgement) {
        return switch (command) {
            case OpenCase c -> open(now, c, judgement);
            case FileBrief c -> file(now, c, judgement);
            case AddPaper c -> once(now, new PaperAdded(c.caseId(), c.paper(), c.name()));
            case CompletePreparation c -> complete(now, c, judgement);
            case ForwardProposal c ->
                    once(
                            now,
                            new ProposalForwarded(
                                    c.caseId(), c.from(), c.to(), c.decidedIn(), c.clauses()));
            case RecordDelay c ->
                    once(now, new CaseDelayed(c.caseId(), c.decidedIn(), c.minority()));
            case AnnulDelay c -> annul(now, c, judgement);
            case MarkInvented c -> once(now, new MarkedInvented(c.caseId(), c.what(), c.where()));
            case OriginCommand c -> new OriginDecider(now, facts, judgement).decide(c);
            case WayCommand c -> new WayDecider(now, facts, judgement).decide(c);
        };
    }

    private static List<CaseEvent> open(CaseState now, OpenCase c, Judgement judgement) {
        String title = now.opened().map(CaseOpened::title).orElse(c.title());
        var opened = new CaseOpened(c.caseId(), c.region(), c.registryNumber(), c.title());
        if (now.knows(opened)) return List.of();
        judgement.require(now.opened().isEmpty(), NUMBER_TAKEN, c.registryNumber(), title);
        return List.of(opened);
    }

    private static List<CaseEvent> file(CaseState now, FileBrief c, Judgement judgement) {
        List<BriefFiled> before = now.all(BriefFiled.class);
        if (!before.isEmpty() && before.getLast().paper().equals(c.paper())) return List.of();
        judgement.require(!c.clauses().isEmpty(), NO_CLAUSE, c.caseId());
        return List.of(
                new BriefFiled(
                        c.caseId(),
                        before.size() + 1,
                        c.paper(),
                        c.preparedFor(),
                        c.decidedBy(),
                        c.clauses(),
                        c.sections(),
                        c.attachments(),
                        c.recipients()));
    }

    private static List<CaseEvent> complete(
            CaseState now, CompletePreparation c, Judgement judgement) {
        boolean briefed =
                now.all(BriefFiled.class).stream()
                        .anyMatch(b -> b.preparedFor().equals(c.preparedFor()));
        judgement.require(briefed, NO_BRIEF, c.caseId(), c.preparedFor());
        return once(now, new PreparationCompleted(c.caseId(), c.preparedFor()));
    }

    private static List<CaseEvent> annul(CaseState now, AnnulDelay c, Judgement judgement) {
        boolean delayed =
                now.all(CaseDelayed.class).stream()
                        .anyMatch(d -> d.decidedIn().equals(c.decidedIn()));
        judgement.require(delayed, NOT_DELAYED, c.caseId(), c.decidedIn());
        return once(now, new DelayAnnulled(c.caseId(), c.decidedIn()));
    }

    private static List<CaseEvent> once(CaseState now, CaseEvent event) {
        return now.knows(event) ? List.of() : List.of(event);
    }
}
