package se.beslutsgang.cases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.cases.domain.CaseState;
import se.beslutsgang.cases.events.CaseEvent;
import se.beslutsgang.cases.events.OriginEvent;
import se.beslutsgang.cases.events.WayEvent;
import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.EventTypes;

/** What the module gives to the ledger. */
@Configuration(proxyBeanMethods = false)
class CasesConfiguration {
    @Bean
    EventTypes caseEvents() {
        return EventTypes.of("cases")
                .with("CaseOpened", 1, CaseEvent.CaseOpened.class)
                .with("BriefFiled", 1, CaseEvent.BriefFiled.class)
                .with("PaperAdded", 1, CaseEvent.PaperAdded.class)
                .with("PreparationCompleted", 1, CaseEvent.PreparationCompleted.class)
                .with("ProposalForwarded", 1, CaseEvent.ProposalForwarded.class)
                .with("CaseDelayed", 1, CaseEvent.CaseDelayed.class)
                .with("DelayAnnulled", 1, CaseEvent.DelayAnnulled.class)
                .with("MarkedInvented", 1, CaseEvent.MarkedInvented.class)
                .with("DepartureNoted", 1, CaseEvent.DepartureNoted.class)
                .with("KindStated", 1, OriginEvent.KindStated.class)
                .with("CaseRaised", 1, OriginEvent.CaseRaised.class)
                .with("MatterRaised", 1, OriginEvent.MatterRaised.class)
                .with("SupportCounted", 1, OriginEvent.SupportCounted.class)
                .with("CaseWithdrawn", 1, OriginEvent.CaseWithdrawn.class)
                .with("ResignationTendered", 1, OriginEvent.ResignationTendered.class)
                .with("DischargeAsked", 1, OriginEvent.DischargeAsked.class)
                .with("AuditorsAsked", 1, OriginEvent.AuditorsAsked.class)
                .with("EffectStated", 1, WayEvent.EffectStated.class)
                .with("CommentInvited", 1, WayEvent.CommentInvited.class)
                .with("ExemptionStated", 1, WayEvent.ExemptionStated.class)
                .with("CaseReported", 1, WayEvent.CaseReported.class)
                .with("CaseSettled", 1, WayEvent.CaseSettled.class)
                .with("CaseHandedOver", 1, WayEvent.CaseHandedOver.class)
                .with("AssemblyInformed", 1, WayEvent.AssemblyInformed.class)
                .with("DraftingCompleted", 1, WayEvent.DraftingCompleted.class)
                .with("AppealStated", 1, WayEvent.AppealStated.class)
                .with("CaseAdmitted", 1, WayEvent.CaseAdmitted.class);
    }

    @Bean
    AggregateShell caseAggregate() {
        return AggregateShell.of(
                CaseAggregate.class,
                "case/",
                CaseState.class,
                CaseState.NONE,
                CaseEvent.class,
                CaseState::evolve);
    }
}
