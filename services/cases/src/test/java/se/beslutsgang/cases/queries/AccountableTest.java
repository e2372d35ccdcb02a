package se.beslutsgang.cases.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.OriginEvent.AuditorsAsked;
import se.beslutsgang.cases.events.OriginEvent.DischargeAsked;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is accountable for what a case is about (KL 5:48). */
class AccountableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 22);
    private static final CaseId CASE = new CaseId("x/1-2026");
    private static final BodyId BOARD = new BodyId("x/rs");
    private static final PersonId ANNA = new PersonId("x/anna");
    private static final PersonId BO = new PersonId("x/bo");

    private final Mandates mandates = mock();

    @BeforeEach
    void anna_left_the_board_and_bo_came() {
        when(mandates.of(BOARD, LocalDate.of(2025, 3, 1))).thenReturn(List.of(mandate(ANNA)));
        when(mandates.of(BOARD, DAY)).thenReturn(List.of(mandate(BO)));
    }

    private static Mandates.Mandate mandate(PersonId person) {
        return new Mandates.Mandate(
                BOARD, person, Office.MEMBER, new Party("S"), 1, Optional.empty());
    }

    private Set<PersonId> of(Optional<DischargeAsked> discharge, Optional<AuditorsAsked> auditors) {
        var origin =
                new Cases.Origin(
                        CaseKind.MATTER,
                        false,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        discharge,
                        auditors);
        return Accountable.in(origin, mandates, DAY);
    }

    @Test
    void for_a_discharge_who_held_a_mandate_in_its_year() {
        assertThat(of(Optional.of(new DischargeAsked(CASE, BOARD, 2025)), Optional.empty()))
                .containsExactly(ANNA);
    }

    @Test
    void for_an_election_of_auditors_who_holds_one_on_the_day() {
        assertThat(of(Optional.empty(), Optional.of(new AuditorsAsked(CASE, List.of(BOARD)))))
                .containsExactly(BO);
    }

    @Test
    void for_anything_else_nobody() {
        assertThat(of(Optional.empty(), Optional.empty())).isEmpty();
    }
}
