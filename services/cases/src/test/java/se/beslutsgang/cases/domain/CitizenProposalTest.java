package se.beslutsgang.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.commands.WayCommand.HandOverCase;
import se.beslutsgang.cases.commands.WayCommand.InformAssembly;
import se.beslutsgang.cases.commands.WayCommand.SettleCase;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;

import java.time.LocalDate;

/** A citizens' proposal that the assembly leaves to a committee (KL 5:23, 6:34). */
class CitizenProposalTest extends CaseUnderTest {

    private static final ItemId DECIDED = new ItemId("x/rs/2026-08-26/2");

    private static HandOverCase handed(boolean reserved) {
        return new HandOverCase(CASE, BOARD, ITEM, reserved);
    }

    private void raised() {
        of(CaseKind.CITIZEN_PROPOSAL).when(raise(ASSEMBLY));
        body = BodyKind.COMMITTEE;
    }

    @Test
    void the_assembly_leaves_it_to_a_committee() {
        raised();
        assertThat(when(handed(false))).hasSize(1);
        assertThat(state.handedTo()).contains(BOARD);
    }

    @Test
    @Holds("NOT_OF_ITS_KIND")
    void a_motion_is_decided_by_the_assembly_itself() {
        of(CaseKind.MOTION).when(raise(ASSEMBLY, VERA));
        refuses(handed(false), CaseRule.NOT_OF_ITS_KIND);
    }

    @Test
    @Holds("HANDED_OVER_ELSEWHERE")
    void no_committee_hands_it_over() {
        raised();
        refusesUnlessRecorded(
                new HandOverCase(CASE, BOARD, DECIDED, false), CaseRule.HANDED_OVER_ELSEWHERE);
    }

    @Test
    @Holds("HANDED_TO_NO_COMMITTEE")
    void it_is_left_to_a_committee_only() {
        raised();
        body = BodyKind.ASSEMBLY;
        refusesUnlessRecorded(handed(false), CaseRule.HANDED_TO_NO_COMMITTEE);
    }

    @Test
    @Holds("RESERVED_FOR_THE_ASSEMBLY")
    void what_the_assembly_alone_decides_is_left_to_nobody() {
        raised();
        refusesUnlessRecorded(handed(true), CaseRule.RESERVED_FOR_THE_ASSEMBLY);
    }

    @Test
    @Holds({"NOTHING_TO_INFORM_OF", "INFORMED_TOO_LATE"})
    void the_committee_tells_the_assembly_of_its_decision_within_a_year() {
        raised();
        var informed = new InformAssembly(CASE, BOARD, LocalDate.of(2027, 8, 26));
        when(new SettleCase(CASE, DECIDED));
        refusesUnlessRecorded(informed, CaseRule.NOTHING_TO_INFORM_OF);
        when(handed(false));
        assertThat(when(informed)).hasSize(1);
        flags(
                when(new InformAssembly(CASE, BOARD, LocalDate.of(2027, 8, 27))),
                CaseRule.INFORMED_TOO_LATE);
    }
}
