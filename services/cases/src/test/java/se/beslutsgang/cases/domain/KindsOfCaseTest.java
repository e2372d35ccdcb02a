package se.beslutsgang.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.cases.commands.CaseCommand.OpenCase;
import se.beslutsgang.cases.commands.OriginCommand.AskForDischarge;
import se.beslutsgang.cases.commands.OriginCommand.RaiseCase;
import se.beslutsgang.cases.commands.OriginCommand.StateKind;
import se.beslutsgang.cases.commands.OriginCommand.TenderResignation;
import se.beslutsgang.cases.commands.OriginCommand.WithdrawCase;
import se.beslutsgang.cases.commands.WayCommand.InviteComment;
import se.beslutsgang.cases.commands.WayCommand.RecordAdmission;
import se.beslutsgang.cases.commands.WayCommand.ReportCase;
import se.beslutsgang.cases.commands.WayCommand.SettleCase;
import se.beslutsgang.cases.commands.WayCommand.StateAppeal;
import se.beslutsgang.cases.commands.WayCommand.StateEffect;
import se.beslutsgang.cases.commands.WayCommand.StateExemption;
import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseEvent;
import se.beslutsgang.cases.events.CaseEvent.DepartureNoted;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.Exemption;
import se.beslutsgang.cases.events.OriginEvent.CaseRaised;
import se.beslutsgang.cases.events.WayEvent.CaseAdmitted;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.Office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What kind of case it is, who may raise it, and its year. */
class KindsOfCaseTest {

    private static final RegionId REGION = new RegionId("x");
    private static final CaseId CASE = CaseId.of(REGION, "1-2026");
    private static final BodyId BOARD = new BodyId("x/rs");
    private static final BodyId ASSEMBLY = new BodyId("x/rf");
    private static final PersonId VERA = new PersonId("x/vera");
    private static final PersonId SVEN = new PersonId("x/sven");
    private static final PersonId CHAIR = new PersonId("x/chair");
    private static final PersonId STRANGER = new PersonId("x/stranger");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final ItemId ITEM = new ItemId("x/rf/2026-06-10/3");

    private CaseState state = CaseState.NONE;
    private BodyKind body = BodyKind.ASSEMBLY;
    private Occasion occasion = Occasion.conducting(Actor.SYSTEM, Happened.on(DAY));

    private KindsOfCaseTest of(CaseKind kind) {
        when(new OpenCase(CASE, REGION, "1-2026", "Mottagning"));
        when(new StateKind(CASE, kind, false));
        return this;
    }

    private List<CaseEvent> decide(CaseCommand command) {
        var facts = new CaseFacts(body, Set.of(VERA, SVEN, CHAIR), Set.of(CHAIR));
        return CaseDecider.decide(state, command, occasion, facts);
    }

    private List<CaseEvent> when(CaseCommand command) {
        List<CaseEvent> events = decide(command);
        events.forEach(e -> state = CaseState.evolve(state, e));
        assertThat(decide(command)).as("a second time").isEmpty();
        return events;
    }

    private void refuses(CaseCommand command, CaseRule rule) {
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> decide(command));
        assertThat(rejected).as("refusal of " + command).isNotNull();
        assertThat(rejected.rule()).isEqualTo(rule);
    }

    /** Refused when conducting; accepted and flagged when recording. */
    private void refusesUnlessRecorded(CaseCommand command, CaseRule rule) {
        refuses(command, rule);
        occasion = Occasion.recording(Actor.SYSTEM, Happened.on(DAY));
        flags(decide(command), rule);
        occasion = Occasion.conducting(Actor.SYSTEM, Happened.on(DAY));
    }

    private static void flags(List<CaseEvent> events, CaseRule rule) {
        assertThat(events)
                .hasSizeGreaterThan(1)
                .contains(new DepartureNoted(CASE, rule.key(), rule.section()));
    }

    private static RaiseCase raise(BodyId body, PersonId... by) {
        return raise(body, DAY, by);
    }

    private static RaiseCase raise(BodyId body, LocalDate on, PersonId... by) {
        return new RaiseCase(
                CASE, body, List.of(by), on, List.of("Inrätta en"), "", Optional.empty());
    }

    private static RaiseCase ask(String what, String why, Optional<PersonId> of) {
        return new RaiseCase(CASE, ASSEMBLY, List.of(VERA), DAY, List.of(what), why, of);
    }

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
    void what_was_allowed_to_be_put_is_told_once() {
        of(CaseKind.INTERPELLATION).when(new RecordAdmission(CASE, ITEM));
        assertThat(state.all(CaseAdmitted.class)).containsExactly(new CaseAdmitted(CASE, ITEM));
    }

    @Test
    void how_it_is_appealed_is_told_where_it_is_out_of_the_ordinary() {
        of(CaseKind.MATTER);
        assertThat(when(new StateAppeal(CASE, CaseAppeal.LEGALITY))).isEmpty();
        when(new StateAppeal(CASE, CaseAppeal.SPECIAL_ACT));
        assertThat(state.appeal()).isEqualTo(CaseAppeal.SPECIAL_ACT);
        assertThat(when(new StateAppeal(CASE, CaseAppeal.LEGALITY))).hasSize(1);
    }

    @Test
    void the_year_of_a_motion_ends_on_the_same_day_or_the_next_weekday() {
        assertThat(YearOfACase.lastDay(DAY)).isEqualTo(LocalDate.of(2027, 3, 4));
        assertThat(YearOfACase.lastDay(LocalDate.of(2024, 2, 29)))
                .isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(YearOfACase.lastDay(LocalDate.of(2025, 6, 6)))
                .as("6 June 2026 is a holiday, and a Saturday")
                .isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void only_motions_and_citizens_proposals_have_their_year() {
        of(CaseKind.MOTION).when(raise(ASSEMBLY, VERA));
        assertThat(state.lastDay()).contains(LocalDate.of(2027, 3, 4));
        when(new StateKind(CASE, CaseKind.INTERPELLATION, false));
        assertThat(state.lastDay()).isEmpty();
    }

    @Test
    @Holds("REPORTED_TOO_LATE")
    void a_motion_that_is_not_ready_is_reported_within_its_year() {
        of(CaseKind.MOTION).when(raise(ASSEMBLY, VERA));
        assertThat(when(new ReportCase(CASE, ASSEMBLY, LocalDate.of(2027, 3, 4)))).hasSize(1);
        flags(
                when(new ReportCase(CASE, ASSEMBLY, LocalDate.of(2027, 3, 5))),
                CaseRule.REPORTED_TOO_LATE);
    }

    @Test
    void what_is_known_of_the_way_is_kept_once() {
        of(CaseKind.MOTION);
        when(new InviteComment(CASE, BOARD, DAY));
        when(new StateExemption(CASE, Exemption.URGENT));
        when(new StateEffect(CASE, ASSEMBLY, CaseEffect.REJECTS));
        assertThat(when(new StateEffect(CASE, ASSEMBLY, CaseEffect.ANSWERS))).hasSize(1);
        assertThat(when(new StateEffect(CASE, ASSEMBLY, CaseEffect.REJECTS))).hasSize(1);
    }

    @Test
    void a_resignation_and_a_discharge_say_of_what() {
        of(CaseKind.RESIGNATION);
        assertThat(when(new TenderResignation(CASE, VERA, ASSEMBLY, Office.MEMBER, DAY)))
                .hasSize(1);
        when(new StateKind(CASE, CaseKind.DISCHARGE, false));
        assertThat(when(new AskForDischarge(CASE, BOARD, 2025))).hasSize(1);
    }
}
