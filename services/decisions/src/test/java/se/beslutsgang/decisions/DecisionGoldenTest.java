package se.beslutsgang.decisions;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Answer;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.Figures;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.events.MatterEvent;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent;
import se.beslutsgang.decisions.events.ParticipationEvent;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.QuestionEvent;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.TextPlace;
import se.beslutsgang.decisions.events.VoteEvent;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.testkit.GoldenEvents;
import se.beslutsgang.meetings.events.AppealRoute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class DecisionGoldenTest {

    private static final BodyId BOARD = new BodyId("exempel/rs");
    private static final BodyId ASSEMBLY = new BodyId("exempel/rf");
    private static final ItemId ITEM = new ItemId("exempel/rs/2026-06-03/1");
    private static final PersonId PERSON = new PersonId("exempel/rs-3");
    private static final PersonId OTHER = new PersonId("exempel/rs-4");
    private static final ProposalId PENDING = new ProposalId("pending");
    private static final ProposalId P1 = new ProposalId("p1");
    private static final TextRef TEXT = new TextRef("ab".repeat(32));

    @Test
    void the_events_of_decisions_are_frozen() {
        GoldenEvents.of(new DecisionsConfiguration().decisionEvents())
                .hold(
                        Stream.of(
                                        FloorSamples.all(),
                                        questions(),
                                        votes(),
                                        ElectionSamples.all(),
                                        participation(),
                                        outcomes(),
                                        kinds())
                                .flatMap(List::stream)
                                .toArray());
    }

    private static List<Object> questions() {
        var main =
                new PlannedQuestion(
                        QuestionKind.MAIN,
                        List.of(Alternative.approve(PENDING), Alternative.approve(P1)));
        return List.of(
                new QuestionEvent.OrderAdopted(ITEM, List.of(main), true),
                new QuestionEvent.QuestionPut(
                        ITEM, 1, QuestionKind.MAIN, main.alternatives(), Optional.empty()),
                new QuestionEvent.QuestionPut(
                        ITEM,
                        2,
                        QuestionKind.COUNTER_PROPOSAL,
                        main.alternatives(),
                        Optional.of(1)),
                new QuestionEvent.AnswerHeard(ITEM, 1, Answer.YES),
                new QuestionEvent.FindingStated(
                        ITEM, 1, Alternative.approve(PENDING), Method.ACCLAMATION),
                new QuestionEvent.VoteRequested(ITEM, 1, Optional.of(PERSON)),
                new QuestionEvent.VoteRequested(ITEM, 1, Optional.empty()),
                new QuestionEvent.VoteRequestWithdrawn(ITEM, 1),
                new QuestionEvent.SupportersCounted(ITEM, 1, 27),
                new QuestionEvent.GavelFell(ITEM, 1),
                new QuestionEvent.QuestionSettled(
                        ITEM,
                        1,
                        Alternative.reject(P1),
                        Method.VOTE,
                        true,
                        Optional.empty(),
                        false),
                new QuestionEvent.QuestionSettled(
                        ITEM,
                        1,
                        Alternative.approve(P1),
                        Method.MINORITY,
                        true,
                        Optional.of(Delay.MINORITY),
                        false));
    }

    private static List<Object> votes() {
        var meaning =
                new Meaning(
                        Alternative.approve(PENDING),
                        Alternative.approve(P1),
                        "Ja för bifall",
                        "Nej för avslag");
        return List.of(
                new VoteEvent.WordingApproved(ITEM, 1, meaning),
                new VoteEvent.BallotsCast(
                        ITEM,
                        1,
                        List.of(
                                new Ballot(PERSON, Choice.YES),
                                new Ballot(OTHER, Choice.ABSTAINED))),
                new VoteEvent.BallotsCounted(ITEM, 1, new Count(40, 38, 2, 1)),
                new VoteEvent.CastingVoteGiven(ITEM, 1, Choice.NO),
                new VoteEvent.VoteClosed(
                        ITEM,
                        1,
                        new Count(40, 38, 2, 1),
                        Optional.of(Choice.YES),
                        Optional.empty()),
                new VoteEvent.VoteClosed(
                        ITEM, 1, new Count(6, 6, 1, 0), Optional.empty(), Optional.of(Choice.NO)));
    }

    private static List<Object> participation() {
        return List.of(
                new ParticipationEvent.NonParticipationDeclared(ITEM, PERSON, Optional.of(P1)),
                new ParticipationEvent.NonParticipationDeclared(ITEM, PERSON, Optional.empty()),
                new ParticipationEvent.DisqualificationDeclared(ITEM, PERSON),
                new ParticipationEvent.DisqualificationQuestioned(ITEM, PERSON, OTHER),
                new ParticipationEvent.DisqualificationDecided(ITEM, PERSON, true));
    }

    private static List<Object> outcomes() {
        var deferral =
                new OutcomeEvent.Deferral(
                        Delay.MINORITY,
                        false,
                        List.of(BOARD),
                        List.of("Mer underlag"),
                        Optional.of(LocalDate.of(2026, 9, 2)));
        return List.of(
                new OutcomeEvent.DecisionMade(
                        ITEM,
                        1,
                        DecisionKind.RECOMMENDATION,
                        Optional.of(ASSEMBLY),
                        Outcome.RECOMMENDED,
                        Optional.of(PENDING),
                        List.of(PENDING, P1),
                        List.of("Fastställa planen"),
                        Method.ACCLAMATION,
                        Optional.empty(),
                        AppealRoute.NONE,
                        List.of(PERSON)),
                new OutcomeEvent.DecisionMade(
                        ITEM,
                        2,
                        DecisionKind.OWN,
                        Optional.empty(),
                        Outcome.REFERRED_BACK,
                        Optional.empty(),
                        List.of(P1),
                        List.of(),
                        Method.MINORITY,
                        Optional.of(deferral),
                        AppealRoute.LEGALITY,
                        List.of(PERSON)),
                new OutcomeEvent.ReservationDeclared(
                        ITEM,
                        1,
                        List.of(new Party("V")),
                        List.of(PERSON),
                        InFavourOf.NOTHING_STATED,
                        List.of(),
                        Optional.empty()),
                new OutcomeEvent.ReservationDeclared(
                        ITEM,
                        2,
                        List.of(),
                        List.of(PERSON),
                        InFavourOf.PROPOSALS,
                        List.of(P1),
                        Optional.of(TEXT)),
                new OutcomeEvent.ReservationMotivated(ITEM, 1, TEXT),
                new OutcomeEvent.NoteEntered(
                        ITEM, 1, List.of(new Party("MP")), List.of(PERSON), TEXT),
                new OutcomeEvent.SecretaryTextWritten(
                        ITEM, TextPlace.AFTER_MOVES, Optional.of(new TextRef("t9"))),
                new OutcomeEvent.CertifiedAtOnce(ITEM),
                new OutcomeEvent.DecisionDispatched(
                        ITEM, Happened.on(LocalDate.of(2026, 6, 9)), Optional.of(TEXT)),
                new OutcomeEvent.DecisionDispatched(
                        ITEM, Happened.at(Instant.parse("2026-06-09T12:15:00Z")), Optional.empty()),
                new OutcomeEvent.DepartureNoted(ITEM, "decisions.MEETING_IS_CLOSED", "KL 4:27"));
    }

    private static List<Object> kinds() {
        return List.of(
                new MatterEvent.ItemKindStated(ITEM, CaseKind.MOTION, false),
                new MatterEvent.Admitted(ITEM),
                new MatterEvent.AppealedOtherwise(ITEM, AppealRoute.SPECIAL_ACT),
                new MatterEvent.AdmittedBefore(ITEM, new ItemId("exempel/rf/2026-05-06/8")),
                new MatterEvent.UrgencyAsked(ITEM, List.of(PERSON), List.of(OTHER)),
                new MatterEvent.AnswerGiven(ITEM, PERSON),
                new MatterEvent.FiguresStated(
                        ITEM,
                        P1,
                        new Figures(
                                Figures.Unit.THOUSANDS,
                                List.of(new Figures.Frame(BOARD, 2027, 1_234_567)),
                                List.of(new Figures.Total(2027, 1_234_567)),
                                Optional.of(11_340))));
    }
}
