package se.beslutsgang.decisions;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.events.Answer;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.testkit.GoldenEvents;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.List;
import java.util.Optional;

class DecisionGoldenTest {

    private static final BodyId BOARD = new BodyId("exempel/rs");
    private static final BodyId ASSEMBLY = new BodyId("exempel/rf");
    private static final ItemId ITEM = new ItemId("exempel/rs/2026-06-03/1");
    private static final PersonId PERSON = new PersonId("exempel/rs-3");
    private static final ProposalId PENDING = new ProposalId("pending");
    private static final List<String> CLAUSES = List.of("Fastställa planen");

    @Test
    void the_events_of_decisions_are_frozen() {
        GoldenEvents.of(new DecisionsConfiguration().decisionEvents())
                .hold(
                        new DecisionEvent.ItemPrepared(
                                ITEM,
                                ITEM.meeting(),
                                BOARD,
                                new CaseId("exempel/17-2026"),
                                ASSEMBLY,
                                CLAUSES),
                        new DecisionEvent.ProposalMoved(
                                ITEM,
                                new ProposalId("p1"),
                                ProposalKind.WHOLE_COUNTER_PROPOSAL,
                                PERSON,
                                new Party("V"),
                                "strategisk plan",
                                List.of("Fastställa Vänsterpartiets plan")),
                        new DecisionEvent.DebateClosed(ITEM),
                        new DecisionEvent.QuestionPut(ITEM, 1, PENDING),
                        new DecisionEvent.AnswerHeard(ITEM, 1, Answer.YES),
                        new DecisionEvent.FindingStated(ITEM, PENDING, Method.ACCLAMATION),
                        new DecisionEvent.GavelFell(ITEM),
                        decision(DecisionKind.RECOMMENDATION, Optional.of(ASSEMBLY)),
                        decision(DecisionKind.OWN, Optional.empty()),
                        reservation(Optional.of(new Party("V")), Optional.empty()),
                        reservation(Optional.empty(), Optional.of(new TextRef("ab".repeat(32)))),
                        new DecisionEvent.DepartureNoted(
                                ITEM, "decisions.MEETING_IS_CLOSED", "KL 4:27"));
    }

    private static Object decision(DecisionKind kind, Optional<BodyId> to) {
        var route = to.isPresent() ? AppealRoute.NONE : AppealRoute.LEGALITY;
        return new DecisionEvent.DecisionMade(
                ITEM, kind, to, PENDING, CLAUSES, Method.ACCLAMATION, route, List.of(PERSON));
    }

    private static Object reservation(Optional<Party> party, Optional<TextRef> motivation) {
        var inFavourOf = party.isPresent() ? InFavourOf.NOTHING_STATED : InFavourOf.OWN_PROPOSAL;
        return new DecisionEvent.ReservationDeclared(
                ITEM, 1, party, List.of(PERSON), inFavourOf, motivation);
    }
}
