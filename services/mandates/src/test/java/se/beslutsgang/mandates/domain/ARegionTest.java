package se.beslutsgang.mandates.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.mandates.commands.MandateCommand;
import se.beslutsgang.mandates.commands.MandateCommand.AdoptRulesOfProcedure;
import se.beslutsgang.mandates.commands.MandateCommand.EstablishBody;
import se.beslutsgang.mandates.commands.MandateCommand.EstablishRegion;
import se.beslutsgang.mandates.commands.MandateCommand.GiveMandate;
import se.beslutsgang.mandates.commands.MandateCommand.MarkInvented;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterParty;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterPerson;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.events.RulesOfProcedure.ParagraphNumbering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ARegionTest {

    private static final RegionId REGION = new RegionId("x");
    private static final BodyId BOARD = new BodyId("x/rs");
    private static final Party V = new Party("V");
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final PersonId ANNA = new PersonId("x/anna");
    private static final PersonId BO = new PersonId("x/bo");

    private RegionState state = RegionState.NONE;

    private List<MandateEvent> decide(MandateCommand command) {
        return RegionDecider.decide(
                state, command, Occasion.conducting(Actor.SYSTEM, Happened.on(FROM)));
    }

    private ARegionTest when(MandateCommand command) {
        List<MandateEvent> events = decide(command);
        assertThat(events).hasSize(1);
        events.forEach(e -> state = RegionState.evolve(state, e));
        assertThat(decide(command)).as("a second time").isEmpty();
        return this;
    }

    private void refuses(MandateCommand command, MandateRule rule) {
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> decide(command));
        assertThat(rejected).as("refusal of " + command).isNotNull();
        assertThat(rejected.rule()).isEqualTo(rule);
    }

    private ARegionTest established(int seats) {
        var rules =
                new RulesOfProcedure(
                        seats, OrderMode.COUNTER_PROPOSAL, ParagraphNumbering.PER_YEAR);
        return when(new EstablishRegion(REGION, "Region X"))
                .when(new RegisterParty(REGION, V, "Vänsterpartiet"))
                .when(new RegisterPerson(REGION, ANNA, new TextRef("aa".repeat(32))))
                .when(new RegisterPerson(REGION, BO, new TextRef("bb".repeat(32))))
                .when(
                        new EstablishBody(
                                REGION, BOARD, BodyKind.COMMITTEE, "Regionstyrelsen", "RS", FROM))
                .when(new AdoptRulesOfProcedure(REGION, BOARD, FROM, rules));
    }

    private static GiveMandate mandate(PersonId person, Office office, LocalDate from) {
        return new GiveMandate(
                REGION, BOARD, person, office, V, from, Optional.of(from.plusYears(4)));
    }

    @Test
    void a_mandate_counts_from_its_first_to_its_last_day() {
        established(1).when(mandate(ANNA, Office.CHAIR, FROM));
        assertThat(state.mandatesOf(BOARD, FROM.minusDays(1))).isEmpty();
        assertThat(state.mandatesOf(BOARD, FROM)).hasSize(1);
        assertThat(state.mandatesOf(BOARD, FROM.plusYears(4))).hasSize(1);
        assertThat(state.mandatesOf(BOARD, FROM.plusYears(4).plusDays(1))).isEmpty();
    }

    @Test
    void there_are_no_more_members_than_seats_but_substitutes_beside_them() {
        established(1).when(mandate(ANNA, Office.MEMBER, FROM));
        refuses(mandate(BO, Office.MEMBER, FROM), MandateRule.NO_SEAT_LEFT);
        when(mandate(BO, Office.SUBSTITUTE, FROM));
        when(mandate(BO, Office.MEMBER, FROM.plusYears(5)));
    }

    @Test
    void the_rules_in_force_are_the_latest_adopted() {
        established(1);
        var later =
                new RulesOfProcedure(15, OrderMode.PAIRWISE_LADDER, ParagraphNumbering.PER_MEETING);
        when(new AdoptRulesOfProcedure(REGION, BOARD, FROM.plusYears(1), later));
        assertThat(state.rulesOf(BOARD, FROM).orElseThrow().rules().seats()).isEqualTo(1);
        assertThat(state.rulesOf(BOARD, FROM.plusYears(1)).orElseThrow().rules()).isEqualTo(later);
        assertThat(state.rulesOf(BOARD, FROM.minusDays(1))).isEmpty();
    }

    @Test
    void what_is_known_otherwise_is_not_overwritten() {
        established(1);
        refuses(new EstablishRegion(REGION, "Region Y"), MandateRule.KNOWN_OTHERWISE);
        refuses(new RegisterParty(REGION, V, "Något annat"), MandateRule.KNOWN_OTHERWISE);
        when(new MarkInvented(REGION, "Platserna"));
    }

    @Test
    void a_mandate_needs_a_body_a_person_and_a_party() {
        refuses(mandate(ANNA, Office.MEMBER, FROM), MandateRule.NO_SUCH_REGION);
        when(new EstablishRegion(REGION, "Region X"));
        refuses(mandate(ANNA, Office.MEMBER, FROM), MandateRule.NO_SUCH_BODY);
        when(new EstablishBody(REGION, BOARD, BodyKind.COMMITTEE, "Styrelsen", "RS", FROM));
        refuses(mandate(ANNA, Office.MEMBER, FROM), MandateRule.NO_SUCH_PERSON);
        when(new RegisterPerson(REGION, ANNA, new TextRef("aa".repeat(32))));
        refuses(mandate(ANNA, Office.MEMBER, FROM), MandateRule.NO_SUCH_PARTY);
    }
}
