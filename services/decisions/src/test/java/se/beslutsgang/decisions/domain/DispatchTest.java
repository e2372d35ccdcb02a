package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ASSEMBLY;
import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.TEN;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Choice.NO;
import static se.beslutsgang.decisions.events.Choice.YES;
import static se.beslutsgang.decisions.events.InFavourOf.NOTHING_STATED;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.DissentCommand.DispatchDecision;
import se.beslutsgang.decisions.commands.DissentCommand.EnterNote;
import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionDispatched;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * FL 28-30: in a committee's decision that is appealed by whom it concerns, dissent is announced
 * before the decision is dispatched, and everybody votes.
 */
class DispatchTest {

    private static final PersonId ANNA = new PersonId("x/s1");
    private static final PersonId BO = new PersonId("x/s2");
    private static final Instant ELEVEN = TEN.plusSeconds(3600);
    private static final Instant NOON = TEN.plusSeconds(7200);
    private static final TextRef APPLICANT = new TextRef("ab".repeat(32));
    private static final DispatchDecision DISPATCH = new DispatchDecision(ITEM, Optional.empty());

    private static AnItem concerningSomebody() {
        return AnItem.appealed(BodyKind.COMMITTEE, BOARD, CaseAppeal.ADMINISTRATIVE);
    }

    private static DeclareReservation dissentOf(PersonId person) {
        return new DeclareReservation(
                ITEM, List.of(), List.of(person), NOTHING_STATED, List.of(), Optional.empty());
    }

    @Test
    void a_decision_is_dispatched_once_whenever_and_to_whomever_it_is_said_again() {
        var told = new DispatchDecision(ITEM, Optional.of(APPLICANT));
        AnItem item = concerningSomebody().decidedFor(PENDING).at(ELEVEN).when(told);
        assertThat(item.then())
                .containsExactly(new DecisionDispatched(ITEM, Happened.at(ELEVEN), told.to()));
        assertThat(item.at(NOON).when(DISPATCH).then()).isEmpty();
    }

    @Test
    @Holds("NOTHING_TO_SEND")
    void what_is_not_decided_is_not_dispatched_even_afterwards() {
        AnItem item = concerningSomebody().debated().found(approve(PENDING));
        item.refuses(DISPATCH, DecisionRule.NOTHING_TO_SEND);
        item.recording().refuses(DISPATCH, DecisionRule.NOTHING_TO_SEND);
        item.gavel().when(DISPATCH);
    }

    @Test
    void what_is_certified_is_dispatched_and_nothing_else_happens_to_it() {
        AnItem item = concerningSomebody().decidedFor(PENDING).certified();
        item.refuses(dissentOf(ANNA), DecisionRule.ALREADY_CERTIFIED);
        item.refuses(
                new EnterNote(ITEM, List.of(), List.of(ANNA), APPLICANT),
                DecisionRule.ALREADY_CERTIFIED);
        assertThat(item.when(DISPATCH).flags()).isEmpty();
    }

    @Test
    void until_it_is_dispatched_dissent_is_announced_after_the_meeting_too() {
        AnItem item = concerningSomebody().decidedFor(PENDING).meetingClosedAt(TEN).at(ELEVEN);
        assertThat(item.when(dissentOf(ANNA)).then(ReservationDeclared.class).persons())
                .containsExactly(ANNA);
        assertThat(item.flags()).isEmpty();
    }

    @Test
    @Holds("DISSENT_AFTER_DISPATCH")
    void nobody_dissents_after_the_dispatch_even_while_the_meeting_sits() {
        AnItem item = concerningSomebody().decidedFor(PENDING).at(ELEVEN).when(DISPATCH);
        item.at(NOON).refuses(dissentOf(ANNA), DecisionRule.DISSENT_AFTER_DISPATCH);
        item.recording().at(NOON).when(dissentOf(ANNA));
        assertThat(item.flags()).containsExactly("DISSENT_AFTER_DISPATCH");
    }

    @Test
    void it_is_the_time_it_was_announced_that_counts() {
        AnItem item = concerningSomebody().decidedFor(PENDING).at(NOON).when(DISPATCH);
        assertThat(item.at(ELEVEN).when(dissentOf(ANNA)).flags()).isEmpty();
    }

    @Test
    void where_every_member_may_appeal_it_is_the_meeting_that_counts() {
        for (CaseAppeal appeal : List.of(CaseAppeal.LEGALITY, CaseAppeal.SPECIAL_ACT)) {
            AnItem item =
                    AnItem.appealed(BodyKind.COMMITTEE, BOARD, appeal)
                            .decidedFor(PENDING)
                            .when(DISPATCH);
            assertThat(item.at(ELEVEN).when(dissentOf(ANNA)).flags()).isEmpty();
            item.meetingClosedAt(ELEVEN).at(NOON);
            item.refuses(dissentOf(BO), DecisionRule.MEETING_IS_CLOSED);
        }
    }

    @Test
    void an_assembly_follows_the_act_on_municipalities() {
        AnItem item = AnItem.appealed(BodyKind.ASSEMBLY, BOARD, CaseAppeal.ADMINISTRATIVE);
        item.decidedFor(PENDING).when(DISPATCH).at(ELEVEN).when(dissentOf(ANNA));
        assertThat(item.flags()).isEmpty();
        item.meetingClosedAt(ELEVEN).at(NOON);
        item.refuses(dissentOf(BO), DecisionRule.MEETING_IS_CLOSED);
    }

    /** A reservation does not say which of the decisions it is against. */
    @Test
    void an_item_with_decisions_of_both_kinds_is_open_as_long_as_both_limits_allow() {
        assertThat(partlyProposed().meetingClosedAt(TEN).at(ELEVEN).state().decisions()).hasSize(2);
        partlyProposed()
                .meetingClosedAt(TEN)
                .at(ELEVEN)
                .refuses(dissentOf(ANNA), DecisionRule.MEETING_IS_CLOSED);
        partlyProposed()
                .when(DISPATCH)
                .at(ELEVEN)
                .refuses(dissentOf(ANNA), DecisionRule.DISSENT_AFTER_DISPATCH);
    }

    /** The board decides on one part itself and proposes the other to the assembly. */
    private static AnItem partlyProposed() {
        var parts =
                List.of(
                        Part.of(List.of("Avslå ansökan")),
                        new Part(Optional.of(ASSEMBLY), List.of("Ändra riktlinjerna")));
        var draft =
                new Draft(
                        ProposalKind.WHOLE_COUNTER_PROPOSAL,
                        List.of(ANNA),
                        List.of(),
                        "två delar",
                        parts,
                        Effect.DECIDES,
                        Aim.MATTER);
        return concerningSomebody().when(new MoveProposal(ITEM, draft)).decidedFor(P1);
    }

    @Test
    void who_says_nothing_has_assented() {
        AnItem item = concerningSomebody().decidedFor(PENDING);
        assertThat(item.state().assenting()).hasSize(5).contains(ANNA);
        item.when(dissentOf(ANNA));
        assertThat(item.state().assenting()).hasSize(4).doesNotContain(ANNA);
    }

    @Test
    @Holds("MUST_TAKE_PART")
    void in_a_committee_nobody_stays_silent_in_a_vote_on_what_concerns_somebody() {
        var close = new CloseVote(ITEM, 1);
        var ballots = List.of(new Ballot(ANNA, NO), new Ballot(BO, YES));
        AnItem item = votingOn(concerningSomebody()).when(new CastBallots(ITEM, 1, ballots));
        item.refusesUnlessRecorded(close, DecisionRule.MUST_TAKE_PART);
        AnItem other = votingOn(AnItem.appealed(BodyKind.COMMITTEE, BOARD, CaseAppeal.LEGALITY));
        other.when(new CastBallots(ITEM, 1, ballots));
        assertThat(other.flags()).isEmpty();
        var rest = item.roll.keySet().stream().filter(p -> !p.equals(ANNA) && !p.equals(BO));
        item.when(new CastBallots(ITEM, 1, rest.map(p -> new Ballot(p, YES)).toList()));
        assertThat(item.when(close).flags()).isEmpty();
    }

    private static AnItem votingOn(AnItem item) {
        item.moved(ANNA, "Avslå").debated().found(approve(PENDING)).requested();
        return item.worded(approve(PENDING), approve(P1));
    }
}
