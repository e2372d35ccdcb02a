package se.beslutsgang.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.decisions.commands.QuestionCommand;
import se.beslutsgang.decisions.commands.QuestionCommand.ConcludeItem;
import se.beslutsgang.decisions.commands.QuestionCommand.FindLapsed;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.domain.Handling;
import se.beslutsgang.decisions.domain.ItemFacts;
import se.beslutsgang.decisions.domain.ItemState;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.FloorEvent.ItemPrepared;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whatever may end an item is told of its case: an extra election, a motion past its year. */
class ItemFactsReaderTest {

    private static final ItemId ITEM = new ItemId("x/rf/2026-03-04/1");
    private static final CaseId CASE = new CaseId("x/1-2026");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private final Mandates mandates = mock(RETURNS_DEEP_STUBS);
    private final Cases cases = mock();
    private final Meetings meetings = mock(RETURNS_DEEP_STUBS);
    private final MinutesRegister minutes = mock();
    private final ItemFactsReader reader =
            new ItemFactsReader(mandates, cases, meetings, minutes, new HandlingReader(mandates));

    @BeforeEach
    void a_motion_that_is_appealed_otherwise() {
        Cases.Case c = mock(RETURNS_DEEP_STUBS);
        when(c.origin().kind()).thenReturn(CaseKind.MOTION);
        when(c.way().effect(any())).thenReturn(CaseEffect.ANSWERS);
        when(c.way().appeal()).thenReturn(CaseAppeal.SPECIAL_ACT);
        when(cases.find(CASE)).thenReturn(Optional.of(c));
        when(meetings.of(ITEM).sitting().kind()).thenReturn(BodyKind.COMMITTEE);
    }

    static Stream<QuestionCommand> endings() {
        return Stream.of(
                new StrikeGavel(ITEM, 1),
                new FindLapsed(ITEM, Items.PENDING),
                new ConcludeItem(ITEM));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void what_may_end_an_item_knows_its_case(QuestionCommand command) {
        Handling known = facts(command).subject().handling();
        assertThat(known.kind()).isEqualTo(CaseKind.MOTION);
        assertThat(known.effect()).isEqualTo(CaseEffect.ANSWERS);
        assertThat(known.appeal()).isEqualTo(CaseAppeal.SPECIAL_ACT);
    }

    private ItemFacts facts(QuestionCommand command) {
        var prepared =
                new ItemPrepared(
                        ITEM,
                        ITEM.meeting(),
                        ITEM.meeting().body(),
                        CASE,
                        new BodyId("x/rf"),
                        List.of(Part.of(List.of("Motionen besvaras"))),
                        Effect.ANSWERS);
        return reader.of(
                ItemState.evolve(ItemState.NONE, prepared),
                command,
                Occasion.conducting(Actor.SYSTEM, Happened.on(DAY)));
    }
}
