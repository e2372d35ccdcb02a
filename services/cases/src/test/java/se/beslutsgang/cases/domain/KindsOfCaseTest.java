package se.beslutsgang.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.commands.CaseCommand.OpenCase;
import se.beslutsgang.cases.commands.OriginCommand.AskForAuditors;
import se.beslutsgang.cases.commands.OriginCommand.AskForDischarge;
import se.beslutsgang.cases.commands.OriginCommand.StateKind;
import se.beslutsgang.cases.commands.OriginCommand.TenderResignation;
import se.beslutsgang.cases.commands.OriginCommand.WithdrawCase;
import se.beslutsgang.cases.commands.WayCommand.ReportCase;
import se.beslutsgang.cases.commands.WayCommand.SettleCase;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.OriginEvent.CaseRaised;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.Office;

import java.util.List;
import java.util.Optional;

/** What kind of case it is, who may raise it. */
class KindsOfCaseTest extends CaseUnderTest {

    @Test
    void of_a_plain_matter_nothing_is_stated_and_what_is_stated_anew_corrects() {
        when(new OpenCase(CASE, REGION, "1-2026", "Mottagning"));
        assertThat(when(new StateKind(CASE, CaseKind.MATTER, false))).isEmpty();
        assertThat(when(new StateKind(CASE, CaseKind.MATTER, true))).hasSize(1);
        assertThat(when(new StateKind(CASE, CaseKind.MOTION, false))).hasSize(1);
        assertThat(when(new StateKind(CASE, CaseKind.MATTER, false))).hasSize(1);
        assertThat(state.kind()).isEqualTo(CaseKind.MATTER);
    }

    @Test
    void a_motion_is_raised_once_by_members_of_the_assembly() {
        of(CaseKind.MOTION);
        assertThat(when(raise(ASSEMBLY, VERA, SVEN)))
                .singleElement()
                .isInstanceOf(CaseRaised.class);
    }

    @Test
    @Holds("RAISED_OTHERWISE")
    void what_was_raised_is_not_raised_otherwise() {
        of(CaseKind.MOTION).when(raise(ASSEMBLY, VERA));
        refuses(raise(ASSEMBLY, SVEN), CaseRule.RAISED_OTHERWISE);
    }

    @Test
    @Holds("NOT_RAISED_THERE")
    void motions_are_raised_in_an_assembly_and_initiatives_in_a_committee() {
        body = BodyKind.COMMITTEE;
        of(CaseKind.MOTION).refusesUnlessRecorded(raise(BOARD, VERA), CaseRule.NOT_RAISED_THERE);
        when(new StateKind(CASE, CaseKind.MEMBER_INITIATIVE, false));
        assertThat(when(raise(BOARD, VERA))).hasSize(1);
        body = BodyKind.ASSEMBLY;
        refuses(raise(ASSEMBLY, SVEN), CaseRule.RAISED_OTHERWISE);
    }

    @Test
    @Holds("RAISED_BY_A_STRANGER")
    void nobody_without_a_mandate_raises_a_motion() {
        of(CaseKind.MOTION)
                .refusesUnlessRecorded(raise(ASSEMBLY, STRANGER), CaseRule.RAISED_BY_A_STRANGER);
    }

    @Test
    @Holds("RAISED_BY_NOBODY")
    void a_motion_is_somebodys_and_a_citizens_proposal_names_nobody() {
        of(CaseKind.MOTION).refusesUnlessRecorded(raise(ASSEMBLY), CaseRule.RAISED_BY_NOBODY);
        when(new StateKind(CASE, CaseKind.CITIZEN_PROPOSAL, false));
        assertThat(when(raise(ASSEMBLY))).hasSize(1);
    }

    @Test
    @Holds("NOT_OF_ITS_KIND")
    void what_belongs_to_a_kind_is_done_in_that_kind_only() {
        of(CaseKind.INFORMATION);
        refuses(raise(ASSEMBLY, VERA), CaseRule.NOT_OF_ITS_KIND);
        refuses(new WithdrawCase(CASE, List.of(VERA)), CaseRule.NOT_OF_ITS_KIND);
        refuses(
                new TenderResignation(CASE, VERA, ASSEMBLY, Office.MEMBER, DAY),
                CaseRule.NOT_OF_ITS_KIND);
        refuses(new AskForDischarge(CASE, BOARD, 2025), CaseRule.NOT_OF_ITS_KIND);
        refuses(new AskForAuditors(CASE, List.of(BOARD)), CaseRule.NOT_OF_ITS_KIND);
        refuses(new ReportCase(CASE, ASSEMBLY, DAY), CaseRule.NOT_OF_ITS_KIND);
    }

    @Test
    @Holds("NOTHING_DEFINITE")
    void an_interpellation_has_a_definite_content_and_a_reason() {
        of(CaseKind.INTERPELLATION);
        refusesUnlessRecorded(ask("När?", "", Optional.of(CHAIR)), CaseRule.NOTHING_DEFINITE);
        refusesUnlessRecorded(ask(" ", "Köerna", Optional.of(CHAIR)), CaseRule.NOTHING_DEFINITE);
        refusesUnlessRecorded(ask("När?", "Köerna", Optional.empty()), CaseRule.NOTHING_DEFINITE);
        assertThat(when(ask("När?", "Köerna", Optional.of(CHAIR)))).hasSize(1);
    }

    @Test
    void a_members_question_needs_no_reason() {
        of(CaseKind.MEMBER_QUESTION);
        assertThat(when(ask("När?", "", Optional.of(CHAIR)))).hasSize(1);
    }

    @Test
    @Holds("ASKED_OF_ANOTHER")
    void an_interpellation_is_put_to_a_chair_in_the_first_place() {
        of(CaseKind.INTERPELLATION);
        flags(when(ask("När?", "Köerna", Optional.of(SVEN))), CaseRule.ASKED_OF_ANOTHER);
    }

    @Test
    @Holds("NOT_WITHDRAWN_BY_ALL")
    void a_motion_is_taken_back_by_all_its_movers() {
        of(CaseKind.MOTION).when(raise(ASSEMBLY, VERA, SVEN));
        refusesUnlessRecorded(new WithdrawCase(CASE, List.of(VERA)), CaseRule.NOT_WITHDRAWN_BY_ALL);
        assertThat(when(new WithdrawCase(CASE, List.of(SVEN, VERA)))).hasSize(1);
    }

    @Test
    @Holds("SETTLED_ALREADY")
    void a_motion_that_was_decided_is_not_taken_back() {
        of(CaseKind.MOTION).when(raise(ASSEMBLY, VERA));
        when(new SettleCase(CASE, ITEM));
        refusesUnlessRecorded(new WithdrawCase(CASE, List.of(VERA)), CaseRule.SETTLED_ALREADY);
    }

    @Test
    void a_resignation_and_a_discharge_say_of_what() {
        of(CaseKind.RESIGNATION);
        assertThat(when(new TenderResignation(CASE, VERA, ASSEMBLY, Office.MEMBER, DAY)))
                .hasSize(1);
        when(new StateKind(CASE, CaseKind.DISCHARGE, false));
        assertThat(when(new AskForDischarge(CASE, BOARD, 2025))).hasSize(1);
        when(new StateKind(CASE, CaseKind.ELECTION, false));
        assertThat(when(new AskForAuditors(CASE, List.of(BOARD)))).hasSize(1);
    }
}
