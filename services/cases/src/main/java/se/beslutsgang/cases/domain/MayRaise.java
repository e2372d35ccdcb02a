package se.beslutsgang.cases.domain;

import static se.beslutsgang.cases.domain.CaseRule.MAY_NOT_RAISE;
import static se.beslutsgang.cases.domain.CaseRule.NOT_ALLOWED_TO_RAISE;
import static se.beslutsgang.cases.domain.CaseRule.RAISED_BY_A_STRANGER;
import static se.beslutsgang.cases.domain.CaseRule.RAISED_BY_NOBODY;
import static se.beslutsgang.cases.domain.CaseRule.SUBSTITUTE_DOES_NOT_SERVE;

import se.beslutsgang.cases.commands.OriginCommand.RaiseCase;
import se.beslutsgang.cases.commands.OriginCommand.RaiseMatter;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.Raiser;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.AllowedToRaise;
import se.beslutsgang.mandates.events.BodyKind;

/** Who may raise a matter, in an assembly (KL 5:22) and in a committee (KL 4:20-22). */
record MayRaise(CaseFacts facts, Judgement judgement) {

    /** Citizens hold no mandate, and their names do not stand here. */
    void hold(CaseKind kind, RaiseCase c) {
        if (kind == CaseKind.CITIZEN_PROPOSAL) {
            allowed(AllowedToRaise.CITIZENS, c.body());
            return;
        }
        judgement.require(!c.by().isEmpty(), RAISED_BY_NOBODY, c.caseId());
        for (PersonId p : c.by()) {
            boolean known = facts.mandated().contains(p);
            judgement.require(known, RAISED_BY_A_STRANGER, p, c.body());
            judgement.require(!facts.idle().contains(p), SUBSTITUTE_DOES_NOT_SERVE, p, c.body());
        }
    }

    void hold(RaiseMatter c) {
        boolean inAnAssembly = facts.body() == BodyKind.ASSEMBLY;
        boolean may = inAnAssembly ? c.by() != Raiser.MEMBER : raisesInACommittee(c.by());
        judgement.require(may, MAY_NOT_RAISE, c.by(), c.body());
        if (!inAnAssembly) return;
        if (c.by() == Raiser.DRAFTING_COMMITTEE) {
            allowed(AllowedToRaise.DRAFTING_COMMITTEE, c.body());
        }
        if (c.by() == Raiser.COMPANY_BOARD) allowed(AllowedToRaise.COMPANY_BOARD, c.body());
    }

    private static boolean raisesInACommittee(Raiser by) {
        return switch (by) {
            case COMMITTEE, MEMBER, AUDITOR -> true;
            case DRAFTING_COMMITTEE, COMPANY_BOARD, POPULAR_INITIATIVE -> false;
        };
    }

    private void allowed(AllowedToRaise who, BodyId body) {
        judgement.require(facts.allowed().contains(who), NOT_ALLOWED_TO_RAISE, who, body);
    }
}
