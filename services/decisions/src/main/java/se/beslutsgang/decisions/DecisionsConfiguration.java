package se.beslutsgang.decisions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.decisions.domain.DelegationState;
import se.beslutsgang.decisions.domain.ItemState;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.DelegationEvent;
import se.beslutsgang.decisions.events.ElectionEvent;
import se.beslutsgang.decisions.events.FloorEvent;
import se.beslutsgang.decisions.events.MatterEvent;
import se.beslutsgang.decisions.events.OutcomeEvent;
import se.beslutsgang.decisions.events.ParticipationEvent;
import se.beslutsgang.decisions.events.QuestionEvent;
import se.beslutsgang.decisions.events.VoteEvent;
import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.EventTypes;

/** What the module gives to the ledger. */
@Configuration(proxyBeanMethods = false)
class DecisionsConfiguration {
    @Bean
    EventTypes decisionEvents() {
        return EventTypes.of("decisions")
                .with("ItemPrepared", 3, FloorEvent.ItemPrepared.class)
                .with("ProposalMoved", 3, FloorEvent.ProposalMoved.class)
                .with("StandTaken", 1, FloorEvent.StandTaken.class)
                .with("ProposalWithdrawn", 1, FloorEvent.ProposalWithdrawn.class)
                .with("ProposalsConfirmed", 1, FloorEvent.ProposalsConfirmed.class)
                .with("ProposalRefused", 1, FloorEvent.ProposalRefused.class)
                .with("RefusalOverruled", 1, FloorEvent.RefusalOverruled.class)
                .with("ProposalLapsed", 1, FloorEvent.ProposalLapsed.class)
                .with("DebateClosed", 1, FloorEvent.DebateClosed.class)
                .with("DebateReopened", 1, FloorEvent.DebateReopened.class)
                .with("OrderAdopted", 1, QuestionEvent.OrderAdopted.class)
                .with("QuestionPut", 2, QuestionEvent.QuestionPut.class)
                .with("AnswerHeard", 1, QuestionEvent.AnswerHeard.class)
                .with("FindingStated", 2, QuestionEvent.FindingStated.class)
                .with("VoteRequested", 1, QuestionEvent.VoteRequested.class)
                .with("VoteRequestWithdrawn", 1, QuestionEvent.VoteRequestWithdrawn.class)
                .with("SupportersCounted", 1, QuestionEvent.SupportersCounted.class)
                .with("GavelFell", 2, QuestionEvent.GavelFell.class)
                .with("QuestionSettled", 1, QuestionEvent.QuestionSettled.class)
                .with("WordingApproved", 1, VoteEvent.WordingApproved.class)
                .with("BallotsCast", 1, VoteEvent.BallotsCast.class)
                .with("BallotsCounted", 1, VoteEvent.BallotsCounted.class)
                .with("CastingVoteGiven", 1, VoteEvent.CastingVoteGiven.class)
                .with("VoteClosed", 1, VoteEvent.VoteClosed.class)
                .with(
                        "NonParticipationDeclared",
                        1,
                        ParticipationEvent.NonParticipationDeclared.class)
                .with(
                        "DisqualificationDeclared",
                        1,
                        ParticipationEvent.DisqualificationDeclared.class)
                .with(
                        "DisqualificationQuestioned",
                        1,
                        ParticipationEvent.DisqualificationQuestioned.class)
                .with(
                        "DisqualificationDecided",
                        1,
                        ParticipationEvent.DisqualificationDecided.class)
                .with("DecisionMade", 2, OutcomeEvent.DecisionMade.class)
                .with("ReservationDeclared", 2, OutcomeEvent.ReservationDeclared.class)
                .with("ReservationMotivated", 1, OutcomeEvent.ReservationMotivated.class)
                .with("NoteEntered", 1, OutcomeEvent.NoteEntered.class)
                .with("SecretaryTextWritten", 1, OutcomeEvent.SecretaryTextWritten.class)
                .with("CertifiedAtOnce", 1, OutcomeEvent.CertifiedAtOnce.class)
                .with("DecisionDispatched", 1, OutcomeEvent.DecisionDispatched.class)
                .with("DepartureNoted", 1, OutcomeEvent.DepartureNoted.class)
                .with("MajorityRequired", 1, QuestionEvent.MajorityRequired.class)
                .with("MannerChosen", 1, VoteEvent.MannerChosen.class)
                .with("VoteLotDrawn", 1, VoteEvent.VoteLotDrawn.class)
                .with("ElectionCalled", 1, ElectionEvent.ElectionCalled.class)
                .with("CandidateNominated", 1, ElectionEvent.CandidateNominated.class)
                .with("NominationWithdrawn", 1, ElectionEvent.NominationWithdrawn.class)
                .with("SecretBallotRequested", 1, ElectionEvent.SecretBallotRequested.class)
                .with("TellersAppointed", 1, ElectionEvent.TellersAppointed.class)
                .with("SecretBallotTold", 1, ElectionEvent.SecretBallotTold.class)
                .with("LotDrawn", 1, ElectionEvent.LotDrawn.class)
                .with(
                        "ProportionalElectionRequested",
                        1,
                        ElectionEvent.ProportionalElectionRequested.class)
                .with("ReturningOfficerAppointed", 1, ElectionEvent.ReturningOfficerAppointed.class)
                .with("GroupBallotsTold", 1, ElectionEvent.GroupBallotsTold.class)
                .with("SeatLotDrawn", 1, ElectionEvent.SeatLotDrawn.class)
                .with("ElectionSettled", 1, ElectionEvent.ElectionSettled.class)
                .with("ItemKindStated", 1, MatterEvent.ItemKindStated.class)
                .with("Admitted", 1, MatterEvent.Admitted.class)
                .with("AppealedOtherwise", 1, MatterEvent.AppealedOtherwise.class)
                .with("AdmittedBefore", 1, MatterEvent.AdmittedBefore.class)
                .with("UrgencyAsked", 1, MatterEvent.UrgencyAsked.class)
                .with("AnswerGiven", 1, MatterEvent.AnswerGiven.class)
                .with("FiguresStated", 1, MatterEvent.FiguresStated.class)
                .upcasting(Upcasters.all());
    }

    @Bean
    EventTypes delegationEvents() {
        return EventTypes.of("delegation")
                .with("DelegatedDecisionTaken", 1, DelegationEvent.DelegatedDecisionTaken.class)
                .with(
                        "DelegatedDecisionCorrected",
                        1,
                        DelegationEvent.DelegatedDecisionCorrected.class)
                .with(
                        "DelegatedDecisionReported",
                        1,
                        DelegationEvent.DelegatedDecisionReported.class)
                .with("DepartureNoted", 1, DelegationEvent.DepartureNoted.class);
    }

    @Bean
    AggregateShell delegationAggregate() {
        return AggregateShell.of(
                DelegationAggregate.class,
                "delegation/",
                DelegationState.class,
                DelegationState.NONE,
                DelegationEvent.class,
                DelegationState::evolve);
    }

    @Bean
    AggregateShell itemAggregate() {
        return AggregateShell.of(
                ItemAggregate.class,
                "item/",
                ItemState.class,
                ItemState.NONE,
                DecisionEvent.class,
                ItemState::evolve);
    }
}
