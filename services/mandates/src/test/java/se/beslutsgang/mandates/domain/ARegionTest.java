package se.beslutsgang.mandates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.mandates.domain.Register.ANNA;
import static se.beslutsgang.mandates.domain.Register.BOARD;
import static se.beslutsgang.mandates.domain.Register.FROM;
import static se.beslutsgang.mandates.domain.Register.REGION;
import static se.beslutsgang.mandates.domain.Register.V;
import static se.beslutsgang.mandates.domain.Register.mandate;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.commands.MandateCommand.AdoptRulesOfProcedure;
import se.beslutsgang.mandates.commands.MandateCommand.ChooseMinutesForm;
import se.beslutsgang.mandates.commands.MandateCommand.DecideQuorumExemption;
import se.beslutsgang.mandates.commands.MandateCommand.DecideRaising;
import se.beslutsgang.mandates.commands.MandateCommand.EstablishRegion;
import se.beslutsgang.mandates.commands.MandateCommand.MarkInvented;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterParty;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterPerson;
import se.beslutsgang.mandates.events.AllowedToRaise;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.Permission;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.events.RulesOfProcedure.ParagraphNumbering;
import se.beslutsgang.mandates.events.SubstituteOrder;
import se.beslutsgang.mandates.events.SubstituteOrder.Mode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ARegionTest {

    private final Register register = new Register();

    @Test
    void a_mandate_counts_from_its_first_to_its_last_day() {
        register.established(1).when(mandate(BOARD, ANNA, Office.CHAIR, FROM));
        assertThat(register.seated(BOARD, FROM.minusDays(1))).isEmpty();
        assertThat(register.seated(BOARD, FROM)).containsExactly(ANNA);
        assertThat(register.seated(BOARD, FROM.plusYears(4))).containsExactly(ANNA);
        assertThat(register.seated(BOARD, FROM.plusYears(4).plusDays(1))).isEmpty();
    }

    @Test
    void the_rules_in_force_are_the_latest_adopted() {
        var later =
                new RulesOfProcedure(15, OrderMode.PAIRWISE_LADDER, ParagraphNumbering.PER_MEETING);
        register.established(1)
                .when(new AdoptRulesOfProcedure(REGION, BOARD, FROM.plusYears(1), later));
        BodyState board = register.state.body(BOARD);
        assertThat(board.rules(FROM).orElseThrow().rules().seats()).isEqualTo(1);
        assertThat(board.rules(FROM.plusYears(1)).orElseThrow().rules()).isEqualTo(later);
        assertThat(board.rules(FROM.minusDays(1))).isEmpty();
        assertThat(board.seats(FROM.minusDays(1))).isZero();
    }

    @Test
    @Holds("SUBSTITUTE_ORDER_BY_LAW")
    void the_order_of_an_assemblys_substitutes_is_not_its_own_to_decide() {
        register.established(3);
        var personal = withOrder(SubstituteOrder.of(Mode.PERSONAL));
        register.when(new AdoptRulesOfProcedure(REGION, BOARD, FROM, personal));
        register.refuses(
                new AdoptRulesOfProcedure(REGION, Register.ASSEMBLY, FROM, personal),
                MandateRule.SUBSTITUTE_ORDER_BY_LAW);
        var byLaw = withOrder(SubstituteOrder.of(Mode.ASSEMBLY_PARTY_LIST));
        register.when(new AdoptRulesOfProcedure(REGION, Register.ASSEMBLY, FROM, byLaw));
    }

    @Test
    void where_nothing_is_decided_the_assembly_follows_the_law_and_a_committee_the_election() {
        var nothing = Register.rules(3);
        assertThat(nothing.substituteOrder(BodyKind.ASSEMBLY).mode())
                .isEqualTo(Mode.ASSEMBLY_PARTY_LIST);
        assertThat(nothing.substituteOrder(BodyKind.COMMITTEE).mode())
                .isEqualTo(Mode.ORDER_OF_ELECTION);
    }

    @Test
    @Holds("FORM_HOLDS_FROM_TOMORROW")
    void minutes_that_may_be_certified_are_not_written_in_another_form() {
        register.established(3).when(chosen(FROM.plusDays(1)));
        register.refuses(chosen(FROM), MandateRule.FORM_HOLDS_FROM_TOMORROW);
        register.refuses(chosen(FROM.minusYears(1)), MandateRule.FORM_HOLDS_FROM_TOMORROW);
        assertThat(register.state.body(BOARD).minutesForm(FROM)).isEmpty();
        assertThat(register.state.body(BOARD).minutesForm(FROM.plusDays(1)))
                .contains(MinutesForm.GOTEBORG);
    }

    private static ChooseMinutesForm chosen(LocalDate from) {
        return new ChooseMinutesForm(BOARD, from, MinutesForm.GOTEBORG);
    }

    @Test
    @Holds("RAISING_DECIDED_ELSEWHERE")
    void an_assembly_decides_who_else_may_raise_matters_in_it() {
        LocalDate later = FROM.plusYears(1);
        register.established(3)
                .when(
                        new DecideRaising(
                                Register.ASSEMBLY, FROM, AllowedToRaise.CITIZENS, Permission.GIVEN))
                .when(
                        new DecideRaising(
                                Register.ASSEMBLY,
                                later,
                                AllowedToRaise.CITIZENS,
                                Permission.TAKEN_BACK));
        BodyState assembly = register.state.body(Register.ASSEMBLY);
        assertThat(assembly.mayRaise(FROM.minusDays(1))).isEmpty();
        assertThat(assembly.mayRaise(FROM)).containsExactly(AllowedToRaise.CITIZENS);
        assertThat(assembly.mayRaise(later)).isEmpty();
        register.refuses(
                new DecideRaising(BOARD, FROM, AllowedToRaise.COMPANY_BOARD, Permission.GIVEN),
                MandateRule.RAISING_DECIDED_ELSEWHERE);
    }

    @Test
    void what_was_decided_for_a_day_is_decided_otherwise_and_back_again() {
        register.established(1);
        for (boolean exempt : List.of(true, false, true)) {
            register.when(new DecideQuorumExemption(Register.ASSEMBLY, FROM, exempt));
            assertThat(register.state.body(Register.ASSEMBLY).mayAskWithoutQuorum(FROM))
                    .isEqualTo(exempt);
        }
        for (var may : List.of(Permission.GIVEN, Permission.TAKEN_BACK, Permission.GIVEN)) {
            register.when(new DecideRaising(Register.ASSEMBLY, FROM, AllowedToRaise.CITIZENS, may));
        }
        assertThat(register.state.body(Register.ASSEMBLY).mayRaise(FROM)).isNotEmpty();
        LocalDate day = FROM.plusDays(1);
        for (var form :
                List.of(MinutesForm.GOTEBORG, MinutesForm.NORRBOTTEN, MinutesForm.GOTEBORG)) {
            register.when(new ChooseMinutesForm(BOARD, day, form));
            assertThat(register.state.body(BOARD).minutesForm(day)).contains(form);
        }
    }

    @Test
    void a_minority_delays_in_an_assembly_only() {
        assertThat(BodyKind.ASSEMBLY.minorityMayDelay()).isTrue();
        assertThat(BodyKind.COMMITTEE.minorityMayDelay()).isFalse();
    }

    private static RulesOfProcedure withOrder(SubstituteOrder order) {
        return new RulesOfProcedure(
                3,
                OrderMode.COUNTER_PROPOSAL,
                ParagraphNumbering.PER_YEAR,
                Optional.of(order),
                false,
                true,
                false);
    }

    @Test
    @Holds("KNOWN_OTHERWISE")
    void what_is_known_otherwise_is_not_overwritten() {
        register.established(1);
        register.refuses(new EstablishRegion(REGION, "Region Y"), MandateRule.KNOWN_OTHERWISE);
        register.refuses(new RegisterParty(REGION, V, "Något annat"), MandateRule.KNOWN_OTHERWISE);
        register.when(new MarkInvented(REGION, "Platserna"));
    }

    @Test
    @Holds({"NO_SUCH_REGION", "NO_SUCH_BODY", "NO_SUCH_PERSON", "NO_SUCH_PARTY"})
    void a_mandate_needs_a_body_a_person_and_a_party() {
        var mandate = mandate(BOARD, ANNA, Office.MEMBER, FROM);
        register.refuses(mandate, MandateRule.NO_SUCH_REGION);
        register.when(new EstablishRegion(REGION, "Region X"));
        register.refuses(mandate, MandateRule.NO_SUCH_BODY);
        register.when(Register.body(BOARD, BodyKind.COMMITTEE, "RS"));
        register.refuses(mandate, MandateRule.NO_SUCH_PERSON);
        register.when(new RegisterPerson(REGION, ANNA, new TextRef("aa".repeat(32))));
        register.refuses(mandate, MandateRule.NO_SUCH_PARTY);
    }

    @Test
    @Holds("EXEMPTION_OUTSIDE_THE_ASSEMBLY")
    void only_an_assembly_exempts_what_is_asked_from_its_quorum() {
        register.established(1);
        register.refuses(
                new DecideQuorumExemption(BOARD, FROM, true),
                MandateRule.EXEMPTION_OUTSIDE_THE_ASSEMBLY);
        register.when(new DecideQuorumExemption(Register.ASSEMBLY, FROM, true));
    }
}
