package se.beslutsgang.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.FloorEvent.DebateClosed;
import se.beslutsgang.decisions.events.FloorEvent.ItemPrepared;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionDispatched;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionPut;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.events.RulesOfProcedure.ParagraphNumbering;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.events.AppealRoute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What other modules are told of an item of a board that notes one part and proposes another. */
class LedgerItemsTest {

    private static final BodyId BOARD = new BodyId("x/rs");
    private static final PersonId ANNA = new PersonId("x/anna");
    private static final BodyId ASSEMBLY = new BodyId("x/rf");
    private static final ItemId ITEM = new ItemId("x/rs/2026-03-04/1");
    private static final Instant AT = Instant.parse("2026-03-04T09:00:00Z");
    private static final Part OURS =
            new Part(Optional.of(BOARD), List.of("Antecknas")).meaning(Effect.NOTES);
    private static final Part THEIRS = Part.of(List.of("Motionen besvaras"));

    private final List<Recorded> told = new ArrayList<>();
    private final Streams streams = mock();
    private final Mandates mandates = mock();
    private final LedgerItems items = new LedgerItems(streams, mandates, mock());

    @BeforeEach
    void a_board() {
        when(streams.read(any(), anyLong()))
                .thenAnswer(
                        asked -> told.subList(asked.<Long>getArgument(1).intValue(), told.size()));
        when(mandates.body(BOARD))
                .thenReturn(
                        new Mandates.Body(
                                BOARD.region(), BOARD, BodyKind.COMMITTEE, "Styrelsen", "RS"));
        when(mandates.rules(any(), any()))
                .thenReturn(
                        new RulesOfProcedure(
                                3, OrderMode.COUNTER_PROPOSAL, ParagraphNumbering.PER_YEAR));
    }

    private void tell(DecisionEvent event) {
        told.add(
                new Recorded(
                        -1,
                        "item/" + ITEM,
                        told.size(),
                        new EventTypes.Key("decisions." + event.getClass().getSimpleName(), 1),
                        event,
                        Occasion.conducting(Actor.SYSTEM, Happened.at(AT)),
                        "",
                        AT));
    }

    private void prepared(Effect effect, Part... parts) {
        tell(
                new ItemPrepared(
                        ITEM,
                        ITEM.meeting(),
                        BOARD,
                        new CaseId("x/1-2026"),
                        ASSEMBLY,
                        List.of(parts),
                        effect));
    }

    private void decided(int number, Outcome outcome, Part part) {
        decided(number, outcome, part, AppealRoute.NONE);
    }

    private void decided(int number, Outcome outcome, Part part, AppealRoute appealRoute) {
        boolean own = outcome != Outcome.RECOMMENDED;
        tell(
                new DecisionMade(
                        ITEM,
                        number,
                        own ? DecisionKind.OWN : DecisionKind.RECOMMENDATION,
                        own ? Optional.empty() : Optional.of(ASSEMBLY),
                        outcome,
                        Optional.of(Items.PENDING),
                        List.of(Items.PENDING),
                        part.clauses(),
                        Method.ACCLAMATION,
                        Optional.empty(),
                        appealRoute,
                        List.of(ANNA)));
    }

    private Items.Item item() {
        return items.find(ITEM).orElseThrow();
    }

    @Test
    void what_goes_on_is_what_was_proposed_and_not_what_was_decided_before_it() {
        prepared(Effect.NOTES, OURS, THEIRS.meaning(Effect.ANSWERS));
        decided(1, Outcome.NOTED, OURS);
        decided(2, Outcome.RECOMMENDED, THEIRS);
        assertThat(item().decision().orElseThrow().number()).isEqualTo(1);
        assertThat(item().recommendation().orElseThrow().clauses())
                .containsExactly("Motionen besvaras");
        assertThat(item().recommends()).isEqualTo(Effect.ANSWERS);
    }

    @Test
    void what_comes_of_it_there_is_that_of_the_whole_where_the_part_says_nothing() {
        prepared(Effect.REJECTS, OURS, THEIRS);
        decided(1, Outcome.RECOMMENDED, THEIRS);
        assertThat(item().recommends()).isEqualTo(Effect.REJECTS);
    }

    @Test
    void an_item_that_proposes_nothing_to_another_body_sends_nothing_on() {
        prepared(Effect.DECIDES, OURS);
        decided(1, Outcome.NOTED, OURS);
        assertThat(item().recommendation()).isEmpty();
    }

    @Test
    void dissent_is_open_until_the_meeting_is_closed() {
        prepared(Effect.DECIDES, Part.of(List.of("Avslå")));
        decided(1, Outcome.DECIDED, Part.of(List.of("Avslå")), AppealRoute.LEGALITY);
        tell(new DecisionDispatched(ITEM, Happened.at(AT), Optional.empty()));
        assertThat(item().dissent().isOpen(false)).isTrue();
        assertThat(item().dissent().isOpen(true)).isFalse();
    }

    @Test
    void from_what_concerns_somebody_it_is_open_until_that_is_dispatched() {
        prepared(Effect.DECIDES, Part.of(List.of("Avslå")));
        decided(1, Outcome.DECIDED, Part.of(List.of("Avslå")), AppealRoute.ADMINISTRATIVE);
        assertThat(item().dissent().isOpen(true)).isTrue();
        assertThat(item().dissent().assenting()).containsExactly(ANNA);
        tell(new DecisionDispatched(ITEM, Happened.at(AT), Optional.empty()));
        assertThat(item().dissent().isOpen(false)).isFalse();
        assertThat(item().dissent().dispatched().orElseThrow().when()).isEqualTo(Happened.at(AT));
    }

    @Test
    void once_the_doors_are_settled_the_debate_goes_on() {
        var doors = new Alternative(new ProposalId("p1"), true);
        prepared(Effect.DECIDES, Part.of(List.of("Anta planen")));
        tell(new QuestionPut(ITEM, 1, QuestionKind.CLOSED_DOORS, List.of(doors), Optional.empty()));
        assertThat(item().stage()).isEqualTo(Items.Stage.PUTTING_QUESTIONS);
        tell(
                new QuestionSettled(
                        ITEM, 1, doors, Method.ACCLAMATION, false, Optional.empty(), false));
        assertThat(item().stage()).isEqualTo(Items.Stage.PREPARED);
        tell(new DebateClosed(ITEM));
        assertThat(item().stage()).isEqualTo(Items.Stage.PUTTING_QUESTIONS);
    }
}
