package se.beslutsgang.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.commands.OriginCommand.CountSupport;
import se.beslutsgang.cases.commands.OriginCommand.RaiseMatter;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.Raiser;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.AllowedToRaise;
import se.beslutsgang.mandates.events.BodyKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who may raise a matter, in an assembly and in a committee (KL 4:20-22, 5:22, 8:1-2). */
class RaisingTest extends CaseUnderTest {

    private static RaiseMatter in(BodyId body, Raiser by) {
        return new RaiseMatter(CASE, body, by, DAY);
    }

    @Test
    void committees_auditors_and_voters_raise_matters_in_an_assembly() {
        for (Raiser by : List.of(Raiser.COMMITTEE, Raiser.AUDITOR, Raiser.POPULAR_INITIATIVE)) {
            state = CaseState.NONE;
            of(CaseKind.MATTER).when(signed(1_000, DAY));
            assertThat(when(in(ASSEMBLY, by))).as(by.name()).hasSize(1);
        }
    }

    private static CountSupport signed(int signed, LocalDate last) {
        return new CountSupport(CASE, signed, 10_000, DAY, last);
    }

    @Test
    @Holds("TOO_FEW_SIGNED")
    void of_those_entitled_to_vote_a_tenth_is_needed_and_enough() {
        var initiative = in(ASSEMBLY, Raiser.POPULAR_INITIATIVE);
        of(CaseKind.MATTER);
        refusesUnlessRecorded(initiative, CaseRule.TOO_FEW_SIGNED);
        when(signed(999, DAY));
        refusesUnlessRecorded(initiative, CaseRule.TOO_FEW_SIGNED);
        when(signed(10_001, DAY));
        refusesUnlessRecorded(initiative, CaseRule.TOO_FEW_SIGNED);
        when(signed(1_000, DAY));
        assertThat(when(initiative)).hasSize(1);
    }

    @Test
    @Holds("SIGNED_OVER_TOO_LONG")
    void they_sign_within_six_months() {
        var initiative = in(ASSEMBLY, Raiser.POPULAR_INITIATIVE);
        of(CaseKind.MATTER).when(signed(1_000, DAY.plusMonths(6)));
        refusesUnlessRecorded(initiative, CaseRule.SIGNED_OVER_TOO_LONG);
        when(signed(1_000, DAY.minusDays(1)));
        refusesUnlessRecorded(initiative, CaseRule.SIGNED_OVER_TOO_LONG);
        when(signed(1_000, DAY.plusMonths(6).minusDays(1)));
        assertThat(when(initiative)).hasSize(1);
    }

    @Test
    @Holds("MAY_NOT_RAISE")
    void a_member_raises_a_motion_there_and_nothing_else() {
        of(CaseKind.MATTER);
        refusesUnlessRecorded(in(ASSEMBLY, Raiser.MEMBER), CaseRule.MAY_NOT_RAISE);
    }

    @Test
    @Holds("NOT_ALLOWED_TO_RAISE")
    void drafting_committees_companies_and_citizens_do_so_where_the_assembly_has_decided_it() {
        allowed = Set.of();
        of(CaseKind.CITIZEN_PROPOSAL);
        refusesUnlessRecorded(raise(ASSEMBLY), CaseRule.NOT_ALLOWED_TO_RAISE);
        state = CaseState.NONE;
        of(CaseKind.MATTER);
        var drafted = in(ASSEMBLY, Raiser.DRAFTING_COMMITTEE);
        var company = in(ASSEMBLY, Raiser.COMPANY_BOARD);
        refusesUnlessRecorded(drafted, CaseRule.NOT_ALLOWED_TO_RAISE);
        refusesUnlessRecorded(company, CaseRule.NOT_ALLOWED_TO_RAISE);
        allowed = Set.of(AllowedToRaise.COMPANY_BOARD);
        refuses(drafted, CaseRule.NOT_ALLOWED_TO_RAISE);
        assertThat(when(company)).hasSize(1);
    }

    @Test
    @Holds("MAY_NOT_RAISE")
    void in_a_committee_matters_are_raised_by_itself_its_members_and_the_auditors() {
        body = BodyKind.COMMITTEE;
        for (Raiser by : Raiser.values()) {
            state = CaseState.NONE;
            of(CaseKind.MATTER);
            if (Set.of(Raiser.COMMITTEE, Raiser.MEMBER, Raiser.AUDITOR).contains(by)) {
                assertThat(when(in(BOARD, by))).as(by.name()).hasSize(1);
            } else {
                refusesUnlessRecorded(in(BOARD, by), CaseRule.MAY_NOT_RAISE);
            }
        }
    }

    @Test
    @Holds("SUBSTITUTE_DOES_NOT_SERVE")
    void a_substitute_raises_matters_while_serving() {
        of(CaseKind.MOTION);
        refusesUnlessRecorded(
                raise(ASSEMBLY, VERA, SUBSTITUTE), CaseRule.SUBSTITUTE_DOES_NOT_SERVE);
        assertThat(when(raise(ASSEMBLY, VERA))).hasSize(1);
    }

    @Test
    @Holds({"NOT_OF_ITS_KIND", "RAISED_OTHERWISE"})
    void what_is_raised_as_a_motion_is_not_raised_as_a_matter() {
        of(CaseKind.MOTION);
        refuses(in(ASSEMBLY, Raiser.COMMITTEE), CaseRule.NOT_OF_ITS_KIND);
        state = CaseState.NONE;
        of(CaseKind.MATTER).when(in(ASSEMBLY, Raiser.COMMITTEE));
        refuses(in(ASSEMBLY, Raiser.AUDITOR), CaseRule.RAISED_OTHERWISE);
    }
}
