package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.CASE;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.draft;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.Exemption;
import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.decisions.commands.MatterCommand.AskForUrgency;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.domain.Handling.Discharge;
import se.beslutsgang.decisions.domain.Handling.Readiness;
import se.beslutsgang.decisions.domain.Handling.Year;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.MatterEvent.UrgencyAsked;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Preparation, announcement, the year of a motion, discharge: what an assembly may decide. */
class MayDecideTest {

    /** The day of the decision is 4 March 2026. */
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private static final PersonId ANNA = new PersonId("x/s1");
    private static final PersonId BO = new PersonId("x/s2");
    private static final Readiness UNPREPARED = ready(false, false, true);

    private BodyKind body = BodyKind.ASSEMBLY;
    private CaseKind kind = CaseKind.MATTER;
    private CaseEffect effect = CaseEffect.DECIDES;
    private Readiness readiness = Readiness.COMPLETE;
    private Year year = Year.NONE;
    private boolean delayed;
    private Optional<Discharge> discharge = Optional.empty();
    private Set<PersonId> accountable = Set.of();

    private static Readiness ready(
            boolean prepared, boolean heard, boolean announced, Exemption... exemptions) {
        return new Readiness(prepared, heard, announced, Set.of(exemptions));
    }

    private AnItem item() {
        var handling =
                new Handling(
                        kind,
                        false,
                        effect,
                        readiness,
                        year,
                        CaseAppeal.LEGALITY,
                        delayed,
                        Optional.empty(),
                        discharge,
                        accountable);
        return AnItem.unprepared(body, BOARD, 5, "S5")
                .of(new ItemFacts.Subject(false, Set.of(), false, handling))
                .when(new PrepareItem(ITEM, CASE));
    }

    private List<String> flags() {
        return item().decidedFor(PENDING).flags();
    }

    /** At the gavel: refused when conducting; flagged when recording. */
    private static void refuses(AnItem found, DecisionRule rule) {
        found.refusesUnlessRecorded(new StrikeGavel(ITEM, 1), rule);
    }

    @Test
    void what_was_prepared_and_announced_is_decided() {
        assertThat(flags()).isEmpty();
    }

    @Test
    @Holds("NOT_PREPARED")
    void an_assembly_is_advised_not_to_decide_what_nobody_prepared() {
        readiness = UNPREPARED;
        assertThat(flags()).containsExactly("NOT_PREPARED");
        body = BodyKind.COMMITTEE;
        assertThat(flags()).as("no such requirement in a committee").isEmpty();
    }

    @Test
    void elections_resignations_and_the_exempted_need_no_preparation() {
        readiness = UNPREPARED;
        kind = CaseKind.RESIGNATION;
        assertThat(flags()).isEmpty();
        kind = CaseKind.MATTER;
        for (Exemption e : Exemption.values()) {
            if (e == Exemption.URGENT || e == Exemption.EXTRA_ELECTION) continue;
            readiness = ready(false, false, true, e);
            assertThat(flags()).as(e.name()).isEmpty();
        }
    }

    @Test
    @Holds({"BOARD_NOT_HEARD", "COMMITTEE_NOT_HEARD"})
    void the_board_and_where_only_drafted_the_committee_concerned_may_comment() {
        readiness = new Readiness(true, false, true, true, true, Set.of());
        assertThat(flags()).containsExactly("COMMITTEE_NOT_HEARD");
        readiness = ready(true, false, true);
        assertThat(flags()).containsExactly("BOARD_NOT_HEARD");
    }

    @Test
    @Holds({"NOT_HANDED_OVER", "YEAR_HAS_PASSED"})
    void a_committee_decides_a_citizens_proposal_that_was_left_to_it_and_within_the_year() {
        body = BodyKind.COMMITTEE;
        kind = CaseKind.CITIZEN_PROPOSAL;
        readiness = Readiness.inACommittee(false);
        refuses(item().debated().found(approve(PENDING)), DecisionRule.NOT_HANDED_OVER);
        readiness = Readiness.inACommittee(true);
        assertThat(flags()).isEmpty();
        year = new Year(Optional.of(DAY.minusDays(1)), false);
        assertThat(flags()).containsExactly("YEAR_HAS_PASSED");
    }

    @Test
    @Holds("NOT_ALL_AGREE")
    void what_is_urgent_and_unprepared_is_decided_if_all_agree_on_the_decision() {
        readiness = ready(false, false, true, Exemption.URGENT);
        assertThat(flags()).isEmpty();
        AnItem disputed = item().moved(ANNA, "Nej").debated().found(approve(PENDING));
        refuses(disputed, DecisionRule.NOT_ALL_AGREE);
    }

    @Test
    void in_a_vote_all_agree_when_nobody_is_against_and_nobody_abstains() {
        readiness = ready(false, false, true, Exemption.URGENT);
        AnItem split = voted().counted(4, 0, 1);
        refuses(split, DecisionRule.NOT_ALL_AGREE);
        refuses(voted().counted(4, 1, 0), DecisionRule.NOT_ALL_AGREE);
        assertThat(voted().counted(5, 0, 0).gavel().flags()).isEmpty();
    }

    private AnItem voted() {
        return item().moved(ANNA, "Nej")
                .debated()
                .found(approve(PENDING))
                .requested()
                .worded(approve(PENDING), approve(P1));
    }

    @Test
    @Holds("NOT_ANNOUNCED")
    void what_was_not_announced_is_decided_if_everybody_present_consents() {
        readiness = ready(true, true, false);
        refuses(item().debated().found(approve(PENDING)), DecisionRule.NOT_ANNOUNCED);
        AnItem one = item().when(new AskForUrgency(ITEM, List.of(BO)));
        assertThat(one.then(UrgencyAsked.class).agreeing()).hasSize(4).doesNotContain(BO);
        refuses(one.debated().found(approve(PENDING)), DecisionRule.NOT_ANNOUNCED);
        AnItem all = item().when(new AskForUrgency(ITEM, List.of()));
        assertThat(all.decidedFor(PENDING).flags()).isEmpty();
    }

    @Test
    @Holds("YEAR_HAS_PASSED")
    void a_motion_is_decided_within_its_year() {
        kind = CaseKind.MOTION;
        year = new Year(Optional.of(DAY), false);
        assertThat(flags()).isEmpty();
        year = new Year(Optional.of(DAY.minusDays(1)), false);
        assertThat(flags()).containsExactly("YEAR_HAS_PASSED");
    }

    @Test
    @Holds("WRITTEN_OFF_UNREPORTED")
    void a_motion_that_was_reported_may_be_written_off_unprepared() {
        kind = CaseKind.MOTION;
        effect = CaseEffect.WRITES_OFF;
        readiness = UNPREPARED;
        year = new Year(Optional.of(DAY), true);
        AnItem off = item().decidedFor(PENDING);
        assertThat(off.decision().outcome()).isEqualTo(Outcome.WRITTEN_OFF);
        assertThat(off.flags()).isEmpty();
        year = new Year(Optional.of(DAY), false);
        refuses(item().debated().found(approve(PENDING)), DecisionRule.WRITTEN_OFF_UNREPORTED);
    }

    @Test
    @Holds("ACCOUNTABLE_TAKES_PART")
    void who_is_accountable_takes_no_part_in_the_discharge_of_that_body() {
        ofDischarge(LocalDate.of(2026, 6, 30));
        AnItem found = item().debated().found(approve(PENDING));
        refuses(found, DecisionRule.ACCOUNTABLE_TAKES_PART);
        found.when(new DeclareDisqualification(ITEM, BO));
        assertThat(found.gavel().flags()).isEmpty();
    }

    private void ofDischarge(LocalDate lastDay) {
        kind = CaseKind.DISCHARGE;
        discharge = Optional.of(new Discharge(lastDay));
        accountable = Set.of(BO);
    }

    @Test
    @Holds("DISCHARGE_TOO_LATE")
    void discharge_is_decided_before_the_end_of_june() {
        ofDischarge(DAY);
        assertThat(aside().decidedFor(PENDING).flags()).isEmpty();
        ofDischarge(DAY.minusDays(1));
        assertThat(aside().decidedFor(PENDING).flags()).containsExactly("DISCHARGE_TOO_LATE");
    }

    private AnItem aside() {
        return item().when(new DeclareDisqualification(ITEM, BO));
    }

    @Test
    @Holds("REFUSED_WITHOUT_REASON")
    void discharge_is_refused_with_a_reason() {
        ofDischarge(DAY);
        AnItem bare = aside().moved(ProposalKind.REJECTION, ANNA, Aim.MATTER);
        refuses(bare.debated().found(reject(PENDING)), DecisionRule.REFUSED_WITHOUT_REASON);
        var why =
                new Aim(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Intern kontroll saknas"),
                        Optional.empty());
        Draft reasoned = draft(ProposalKind.REJECTION, ANNA, why);
        AnItem refused = aside().when(new MoveProposal(ITEM, reasoned));
        assertThat(refused.debated().found(reject(PENDING)).gavel().flags()).isEmpty();
        assertThat(refused.decision().outcome()).isEqualTo(Outcome.REJECTED);
    }
}
