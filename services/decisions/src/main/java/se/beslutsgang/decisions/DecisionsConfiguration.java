package se.beslutsgang.decisions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.decisions.events.FloorEvent;
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
                .with("ItemPrepared", 2, FloorEvent.ItemPrepared.class)
                .with("ProposalMoved", 2, FloorEvent.ProposalMoved.class)
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
                .with("DepartureNoted", 1, OutcomeEvent.DepartureNoted.class)
                .upcasting(Upcasters.all());
    }

    @Bean
    AggregateShell itemAggregate() {
        return new AggregateShell(ItemAggregate.class);
    }
}
