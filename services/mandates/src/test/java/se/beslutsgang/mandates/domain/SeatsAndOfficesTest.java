package se.beslutsgang.mandates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.mandates.domain.Register.ANNA;
import static se.beslutsgang.mandates.domain.Register.ASSEMBLY;
import static se.beslutsgang.mandates.domain.Register.BO;
import static se.beslutsgang.mandates.domain.Register.BOARD;
import static se.beslutsgang.mandates.domain.Register.CAJSA;
import static se.beslutsgang.mandates.domain.Register.FROM;
import static se.beslutsgang.mandates.domain.Register.REGION;
import static se.beslutsgang.mandates.domain.Register.TERM;
import static se.beslutsgang.mandates.domain.Register.V;
import static se.beslutsgang.mandates.domain.Register.mandate;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.commands.MandateCommand.AdoptRulesOfProcedure;
import se.beslutsgang.mandates.commands.MandateCommand.CountServiceFrom;
import se.beslutsgang.mandates.commands.MandateCommand.ElectToPresidium;
import se.beslutsgang.mandates.commands.MandateCommand.EndMandate;
import se.beslutsgang.mandates.commands.MandateCommand.FillSeatByCountyBoard;
import se.beslutsgang.mandates.commands.MandateCommand.GiveRightToAttend;
import se.beslutsgang.mandates.commands.MandateCommand.GrantResignation;
import se.beslutsgang.mandates.events.EndOfMandate;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.RightToAttend;
import se.beslutsgang.mandates.events.RulesOfProcedure;

import java.time.LocalDate;
import java.util.Optional;

class SeatsAndOfficesTest {

    private static final LocalDate LEFT = FROM.plusMonths(5);
    private static final LocalDate AFTER = LEFT.plusDays(1);
    private static final ItemId GRANTED = MeetingId.of(ASSEMBLY, LEFT).item(9);

    private final Register register = new Register();

    private static GrantResignation resignation(BodyId body, Office office, ItemId by) {
        return new GrantResignation(body, ANNA, office, LEFT, by);
    }

    private static FillSeatByCountyBoard countyBoard(BodyId body, PersonId person, int seat) {
        return new FillSeatByCountyBoard(body, person, V, seat, AFTER, Optional.of(TERM));
    }

    private static ElectToPresidium elect(PersonId person, Office office) {
        return new ElectToPresidium(BOARD, person, office, FROM, Optional.of(TERM));
    }

    private static GiveRightToAttend right(BodyId body, PersonId person, RightToAttend right) {
        return new GiveRightToAttend(body, person, right, FROM, Optional.empty());
    }

    @Test
    @Holds("NO_SEAT_LEFT")
    void there_are_no_more_members_than_seats_but_substitutes_beside_them() {
        register.established(1).when(mandate(BOARD, ANNA, Office.MEMBER, FROM));
        register.refuses(mandate(BOARD, BO, Office.MEMBER, FROM), MandateRule.NO_SEAT_LEFT);
        register.when(mandate(BOARD, BO, Office.SUBSTITUTE, FROM));
        register.when(mandate(BOARD, BO, Office.MEMBER, FROM.plusYears(5)));
    }

    @Test
    void seats_are_numbered_and_who_is_told_none_gets_the_lowest_that_is_free() {
        register.established(3)
                .when(mandate(BOARD, ANNA, 2))
                .when(mandate(BOARD, BO, Office.MEMBER, FROM))
                .when(mandate(BOARD, CAJSA, Office.MEMBER, FROM));
        assertThat(register.mandates(BOARD).inSeat(1, FROM).orElseThrow().person()).isEqualTo(BO);
        assertThat(register.mandates(BOARD).inSeat(2, FROM).orElseThrow().person()).isEqualTo(ANNA);
        assertThat(register.mandates(BOARD).inSeat(3, FROM).orElseThrow().person())
                .isEqualTo(CAJSA);
    }

    @Test
    @Holds({"NO_SUCH_SEAT", "SEAT_TAKEN"})
    void a_seat_has_one_holder_and_a_number_among_the_seats() {
        register.established(2).when(mandate(BOARD, ANNA, 2));
        register.refuses(mandate(BOARD, BO, 2), MandateRule.SEAT_TAKEN);
        register.refuses(mandate(BOARD, BO, 3), MandateRule.NO_SUCH_SEAT);
        register.refuses(mandate(BOARD, BO, 0), MandateRule.NO_SUCH_SEAT);
        register.when(mandate(BOARD, BO, 1));
    }

    @Test
    void who_resigns_leaves_a_vacancy_the_day_after() {
        register.established(2)
                .when(mandate(BOARD, ANNA, 1))
                .when(resignation(BOARD, Office.MEMBER, GRANTED));
        assertThat(register.mandates(BOARD).inSeat(1, LEFT)).isPresent();
        assertThat(register.mandates(BOARD).inSeat(1, AFTER)).isEmpty();
        assertThat(register.mandates(BOARD).lastInSeats(AFTER).get(1))
                .isNotNull()
                .extracting(Holding::party)
                .isEqualTo(V);
    }

    @Test
    @Holds("GRANTED_BY_ANOTHER_BODY")
    void the_assembly_alone_frees_from_an_office() {
        register.established(2).when(mandate(BOARD, ANNA, 1));
        register.refuses(
                resignation(BOARD, Office.MEMBER, MeetingId.of(BOARD, LEFT).item(1)),
                MandateRule.GRANTED_BY_ANOTHER_BODY);
        register.when(resignation(BOARD, Office.MEMBER, GRANTED));
    }

    @Test
    @Holds("NO_SUCH_MANDATE")
    void nobody_leaves_an_office_that_he_does_not_hold() {
        register.established(2).when(mandate(BOARD, ANNA, 1));
        register.refuses(
                resignation(BOARD, Office.SUBSTITUTE, GRANTED), MandateRule.NO_SUCH_MANDATE);
        register.refuses(resignation(BOARD, Office.CHAIR, GRANTED), MandateRule.NO_SUCH_MANDATE);
        register.refuses(
                new EndMandate(BOARD, BO, Office.MEMBER, LEFT, EndOfMandate.DIED),
                MandateRule.NO_SUCH_MANDATE);
        register.when(new EndMandate(BOARD, ANNA, Office.MEMBER, LEFT, EndOfMandate.DIED));
    }

    @Test
    @Holds("FILLED_BY_COUNTY_BOARD")
    void an_empty_seat_of_the_assembly_is_filled_by_the_county_board() {
        register.established(1)
                .when(mandate(ASSEMBLY, ANNA, 1))
                .when(resignation(ASSEMBLY, Office.MEMBER, GRANTED));
        register.refuses(
                mandate(ASSEMBLY, BO, Office.MEMBER, AFTER), MandateRule.FILLED_BY_COUNTY_BOARD);
        register.when(countyBoard(ASSEMBLY, BO, 1));
        assertThat(register.seated(ASSEMBLY, AFTER)).containsExactly(BO);
        register.refuses(countyBoard(ASSEMBLY, CAJSA, 1), MandateRule.SEAT_TAKEN);
    }

    @Test
    void a_seat_of_the_assembly_is_given_anew_when_its_term_is_over() {
        register.established(1)
                .when(mandate(ASSEMBLY, ANNA, 1))
                .when(resignation(ASSEMBLY, Office.MEMBER, GRANTED))
                .when(mandate(ASSEMBLY, BO, Office.MEMBER, TERM.plusDays(1)));
    }

    @Test
    @Holds("ELECTED_BY_THE_ASSEMBLY")
    void a_committees_empty_seat_is_filled_by_election_and_never_by_the_county_board() {
        register.established(1)
                .when(mandate(BOARD, ANNA, 1))
                .when(resignation(BOARD, Office.MEMBER, GRANTED));
        register.refuses(countyBoard(BOARD, BO, 1), MandateRule.ELECTED_BY_THE_ASSEMBLY);
        register.when(mandate(BOARD, BO, Office.MEMBER, AFTER));
    }

    @Test
    @Holds({"NOT_A_MEMBER", "OFFICE_TAKEN"})
    void the_presidium_is_chosen_among_the_members_and_stands_by_rank() {
        register.established(2).when(mandate(BOARD, ANNA, 1)).when(mandate(BOARD, BO, 2));
        register.refuses(elect(CAJSA, Office.CHAIR), MandateRule.NOT_A_MEMBER);
        register.when(elect(BO, Office.FIRST_VICE_CHAIR)).when(elect(ANNA, Office.CHAIR));
        assertThat(register.state.body(BOARD).presidium().on(FROM))
                .extracting(Presidium.Term::person)
                .containsExactly(ANNA, BO);
        register.refuses(elect(BO, Office.CHAIR), MandateRule.OFFICE_TAKEN);
    }

    @Test
    void who_leaves_the_chair_stays_a_member_and_who_leaves_the_body_leaves_its_presidium() {
        register.established(1)
                .when(mandate(BOARD, ANNA, Office.CHAIR, FROM))
                .when(resignation(BOARD, Office.CHAIR, GRANTED));
        assertThat(register.seated(BOARD, AFTER)).containsExactly(ANNA);
        assertThat(register.state.body(BOARD).presidium().on(AFTER)).isEmpty();
        register.when(elect(ANNA, Office.SECOND_VICE_CHAIR));
        register.when(new EndMandate(BOARD, ANNA, Office.MEMBER, LEFT, EndOfMandate.RECALLED));
        assertThat(register.state.body(BOARD).presidium().on(AFTER)).isEmpty();
    }

    @Test
    void the_longest_service_counts_from_before_the_register_and_then_by_seat() {
        register.established(3)
                .when(mandate(BOARD, ANNA, 2))
                .when(mandate(BOARD, BO, 1))
                .when(mandate(BOARD, CAJSA, 3))
                .when(new CountServiceFrom(BOARD, CAJSA, FROM.minusYears(8)))
                .when(new CountServiceFrom(BOARD, ANNA, FROM.plusYears(1)));
        assertThat(register.state.body(BOARD).byService(FROM)).containsExactly(CAJSA, BO, ANNA);
    }

    @Test
    @Holds("COUNCILLOR_OUTSIDE_THE_ASSEMBLY")
    void a_councillor_who_is_no_member_attends_in_the_assembly_only() {
        register.established(1);
        register.refuses(
                right(BOARD, BO, RightToAttend.COUNCILLOR),
                MandateRule.COUNCILLOR_OUTSIDE_THE_ASSEMBLY);
        register.when(right(ASSEMBLY, BO, RightToAttend.COUNCILLOR));
        assertThat(register.state.body(ASSEMBLY).rights(FROM)).hasSize(1);
        assertThat(register.state.body(ASSEMBLY).rights(FROM.minusDays(1))).isEmpty();
    }

    @Test
    @Holds("NO_STAFF_REPRESENTATIVES")
    void staff_representatives_attend_where_the_rules_let_them() {
        register.established(1);
        register.refuses(
                right(BOARD, BO, RightToAttend.STAFF_REPRESENTATIVE),
                MandateRule.NO_STAFF_REPRESENTATIVES);
        RulesOfProcedure was = Register.rules(1);
        register.when(
                new AdoptRulesOfProcedure(
                        REGION,
                        BOARD,
                        FROM,
                        new RulesOfProcedure(
                                1,
                                was.order(),
                                was.numbering(),
                                Optional.empty(),
                                false,
                                false,
                                true)));
        register.when(right(BOARD, BO, RightToAttend.STAFF_REPRESENTATIVE));
    }

    @Test
    @Holds("MEMBER_ALREADY")
    void a_member_needs_no_further_right_to_attend() {
        register.established(1).when(mandate(ASSEMBLY, ANNA, 1));
        register.advises(
                right(ASSEMBLY, ANNA, RightToAttend.NAMED_BY_THE_ASSEMBLY),
                MandateRule.MEMBER_ALREADY);
        register.when(right(ASSEMBLY, BO, RightToAttend.NAMED_BY_THE_ASSEMBLY));
    }
}
