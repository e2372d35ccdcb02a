package se.beslutsgang.decisions.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.OriginEvent.ResignationTendered;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.mandates.commands.MandateCommand;
import se.beslutsgang.mandates.domain.RegionDecider;
import se.beslutsgang.mandates.domain.RegionState;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.MandateEvent.MandateGiven;
import se.beslutsgang.mandates.events.MandateEvent.RegionEstablished;
import se.beslutsgang.mandates.events.MandateEvent.ResignationGranted;
import se.beslutsgang.mandates.events.MandateEvent.RulesOfProcedureAdopted;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.events.RulesOfProcedure.ParagraphNumbering;
import se.beslutsgang.mandates.queries.Mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the assembly decides of a resignation, and what comes of it in the register. */
class WhenResignationDecidedThenMandateEndsTest {

    private static final RegionId REGION = new RegionId("x");
    private static final BodyId ASSEMBLY = new BodyId("x/rf");
    private static final BodyId BOARD = new BodyId("x/rs");
    private static final PersonId ANNA = new PersonId("x/anna");
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 31);
    private static final ItemId ITEM = new ItemId("x/rf/2024-03-06/4");
    private static final CaseId CASE = new CaseId("x/9-2024");

    private final Register register = new Register();
    private final Items items = mock();
    private final Cases cases = mock();
    private final Mandates mandates = mock();
    private final WhenResignationDecidedThenMandateEnds reaction =
            new WhenResignationDecidedThenMandateEnds(register, items, cases, mandates);

    /** The register as it decides itself; only this command is sent to it. */
    private static final class Register implements Commands {

        private RegionState state = RegionState.NONE;
        private final List<MandateEvent> told = new ArrayList<>();

        @Override
        public void send(Command command, Occasion occasion) {
            RegionDecider.decide(state, (MandateCommand) command, occasion).forEach(this::tell);
        }

        @Override
        public void send(Command command, Occasion occasion, Recorded cause) {
            send(command, occasion);
        }

        void tell(MandateEvent event) {
            told.add(event);
            state = RegionState.evolve(state, event);
        }

        List<MandateEvent> ended() {
            return told.stream().filter(ResignationGranted.class::isInstance).toList();
        }
    }

    @BeforeEach
    void anna_asks_to_be_freed_from_her_seat_in_the_board() {
        register.tell(new RegionEstablished(REGION, "Region X"));
        register.tell(body(ASSEMBLY, BodyKind.ASSEMBLY));
        register.tell(body(BOARD, BodyKind.COMMITTEE));
        register.tell(
                new RulesOfProcedureAdopted(
                        REGION,
                        BOARD,
                        FROM,
                        new RulesOfProcedure(
                                3, OrderMode.COUNTER_PROPOSAL, ParagraphNumbering.PER_YEAR)));
        register.tell(
                new MandateGiven(
                        REGION,
                        BOARD,
                        ANNA,
                        Office.MEMBER,
                        new Party("S"),
                        FROM,
                        Optional.empty(),
                        Optional.of(1),
                        Optional.empty()));
        tendered(Optional.of(new ResignationTendered(CASE, ANNA, BOARD, Office.MEMBER, LAST)));
        when(mandates.body(ASSEMBLY))
                .thenReturn(
                        new Mandates.Body(
                                REGION, ASSEMBLY, BodyKind.ASSEMBLY, "Fullmäktige", "RF"));
    }

    private void tendered(Optional<ResignationTendered> tendered) {
        Items.Item item = mock(RETURNS_DEEP_STUBS);
        when(item.caseId()).thenReturn(CASE);
        when(items.find(ITEM)).thenReturn(Optional.of(item));
        Cases.Case c = mock(RETURNS_DEEP_STUBS);
        when(c.origin().resignation()).thenReturn(tendered);
        when(cases.find(CASE)).thenReturn(Optional.of(c));
    }

    private static BodyEstablished body(BodyId id, BodyKind kind) {
        return new BodyEstablished(REGION, id, kind, id.value(), id.value(), FROM);
    }

    private void decided(Outcome outcome) {
        reaction.on(Decided.pending(ITEM, LocalDate.of(2024, 3, 6), outcome, "Bevilja avsägelsen"));
    }

    @Test
    void the_mandate_ends_on_the_day_asked_for() {
        decided(Outcome.DECIDED);
        assertThat(register.ended())
                .containsExactly(
                        new ResignationGranted(REGION, BOARD, ANNA, Office.MEMBER, LAST, ITEM));
    }

    @Test
    void told_twice_it_ends_once() {
        decided(Outcome.DECIDED);
        decided(Outcome.DECIDED);
        assertThat(register.ended()).hasSize(1);
    }

    @Test
    void it_goes_on_where_the_resignation_is_turned_down_or_put_off() {
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.DECIDED) decided(outcome);
        }
        assertThat(register.ended()).isEmpty();
    }

    @Test
    void another_decision_ends_no_mandate() {
        tendered(Optional.empty());
        decided(Outcome.DECIDED);
        assertThat(register.ended()).isEmpty();
    }
}
