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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.commands.MandateCommand.EndMandate;
import se.beslutsgang.mandates.commands.MandateCommand.GiveMandate;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterParty;
import se.beslutsgang.mandates.commands.MandateCommand.StateProportionalElection;
import se.beslutsgang.mandates.events.EndOfMandate;
import se.beslutsgang.mandates.events.Office;

import java.time.LocalDate;
import java.util.Optional;

/** How a vacancy in a committee is filled after a proportional election (KL 6:20). */
class ByElectionTest {

    private static final Party M = new Party("M");
    private static final LocalDate LEFT = FROM.plusMonths(5);
    private static final LocalDate AGAIN = LEFT.plusMonths(5);

    private final Register register = new Register();

    @BeforeEach
    void anna_of_v_has_left_the_board() {
        register.established(1)
                .when(new RegisterParty(REGION, M, "Moderaterna"))
                .when(mandate(BOARD, ANNA, 1))
                .when(left(ANNA, LEFT));
    }

    private static EndMandate left(PersonId person, LocalDate last) {
        return new EndMandate(BOARD, person, Office.MEMBER, last, EndOfMandate.DIED);
    }

    private static GiveMandate seat(PersonId person, Party party, LocalDate from, LocalDate until) {
        return new GiveMandate(
                REGION, BOARD, person, Office.MEMBER, party, from, Optional.of(until));
    }

    private void proportional() {
        register.when(new StateProportionalElection(BOARD, FROM));
    }

    @Test
    @Holds("REPRESENTATION_LOST")
    void after_a_proportional_election_it_keeps_the_representation() {
        proportional();
        LocalDate after = LEFT.plusDays(1);
        register.refuses(seat(BO, M, after, TERM), MandateRule.REPRESENTATION_LOST);
        register.when(seat(BO, V, after, TERM));
        assertThat(register.seated(BOARD, after)).containsExactly(BO);
    }

    @Test
    void through_every_by_election_of_the_term() {
        proportional();
        register.when(seat(BO, V, LEFT.plusDays(1), TERM)).when(left(BO, AGAIN));
        LocalDate after = AGAIN.plusDays(1);
        register.refuses(seat(CAJSA, M, after, TERM), MandateRule.REPRESENTATION_LOST);
        register.when(seat(CAJSA, V, after, TERM));
    }

    @Test
    void the_next_term_knows_nothing_of_it() {
        proportional();
        register.when(seat(BO, M, TERM.plusDays(1), TERM.plusYears(4)));
    }

    @Test
    void after_another_election_the_seat_goes_to_whom_the_assembly_elects() {
        register.when(seat(BO, M, LEFT.plusDays(1), TERM));
    }

    /** The county board follows the election itself (vallagen 14 kap.). */
    @Test
    void in_an_assembly_it_is_not_asked() {
        register.when(new StateProportionalElection(ASSEMBLY, FROM));
        register.when(mandate(ASSEMBLY, CAJSA, 1));
        assertThat(register.seated(ASSEMBLY, FROM)).containsExactly(CAJSA);
    }
}
