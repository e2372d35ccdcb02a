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

import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.commands.FloorCommand.CloseDebate;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.decisions.commands.FloorCommand.RefuseProposal;
import se.beslutsgang.decisions.commands.MatterCommand.GiveAnswer;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareNonParticipation;
import se.beslutsgang.decisions.commands.QuestionCommand.ConcludeItem;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.domain.Handling.Readiness;
import se.beslutsgang.decisions.domain.Handling.Year;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.FloorEvent.ItemPrepared;
import se.beslutsgang.decisions.events.MatterEvent.ItemKindStated;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a motion, an interpellation, a question, a report, an information may come to. */
class KindsOfItemTest {

    private static final PersonId ANNA = new PersonId("x/s1");
    private static final PersonId BO = new PersonId("x/s2");

    static ItemFacts.Subject known(CaseKind kind, boolean exercisesAuthority, CaseEffect effect) {
        return new ItemFacts.Subject(
                false,
                Set.of(),
                false,
                new Handling(
                        kind,
                        exercisesAuthority,
                        effect,
                        Readiness.COMPLETE,
                        Year.NONE,
                        Optional.empty()));
    }

    private static AnItem unprepared(BodyKind body, CaseKind kind) {
        return AnItem.unprepared(body, BOARD, 5, "S5").of(known(kind, false, CaseEffect.DECIDES));
    }

    private static AnItem of(BodyKind body, CaseKind kind) {
        return unprepared(body, kind).when(new PrepareItem(ITEM, CASE));
    }

    /** Nothing lies on the table but what is asked. */
    private static AnItem asked(CaseKind kind) {
        return unprepared(BodyKind.ASSEMBLY, kind)
                .nothingOnTheTable()
                .when(new PrepareItem(ITEM, CASE))
                .takenUp();
    }

    @Test
    void an_item_takes_the_kind_of_its_case_along() {
        AnItem motion = of(BodyKind.ASSEMBLY, CaseKind.MOTION);
        assertThat(motion.then(ItemKindStated.class).kind()).isEqualTo(CaseKind.MOTION);
        assertThat(of(BodyKind.ASSEMBLY, CaseKind.MATTER).then()).hasSize(1);
    }

    @Test
    void a_committee_proposes_what_becomes_of_a_motion() {
        AnItem motion =
                AnItem.unprepared(BodyKind.ASSEMBLY, BOARD, 5, "S5")
                        .of(known(CaseKind.MOTION, false, CaseEffect.ANSWERS))
                        .when(new PrepareItem(ITEM, CASE));
        assertThat(motion.then(ItemPrepared.class).effect()).isEqualTo(Effect.ANSWERS);
        assertThat(motion.decidedFor(PENDING).decision().outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void what_is_told_is_noted() {
        AnItem told = of(BodyKind.COMMITTEE, CaseKind.INFORMATION).decidedFor(PENDING);
        assertThat(told.decision().outcome()).isEqualTo(Outcome.NOTED);
        assertThat(told.flags()).isEmpty();
    }

    @Test
    @Holds("ONLY_TOLD")
    void a_decision_beyond_noting_what_is_told_is_flagged() {
        AnItem told = of(BodyKind.COMMITTEE, CaseKind.REPORT).moved(ANNA, "Ändra beslutet");
        assertThat(told.decidedFor(P1).flags()).containsExactly("ONLY_TOLD");
    }

    @Test
    @Holds("ASKED_IN_A_COMMITTEE")
    void a_committee_knows_neither_interpellations_nor_questions() {
        for (CaseKind kind : List.of(CaseKind.INTERPELLATION, CaseKind.MEMBER_QUESTION)) {
            unprepared(BodyKind.COMMITTEE, kind)
                    .refusesUnlessRecorded(
                            new PrepareItem(ITEM, CASE), DecisionRule.ASKED_IN_A_COMMITTEE);
        }
    }

    @Test
    void an_interpellation_is_admitted_without_debate_and_answered() {
        AnItem item = asked(CaseKind.INTERPELLATION);
        assertThat(item.nextStep().orElseThrow().question().kind())
                .isEqualTo(QuestionKind.ADMISSION);
        item.found(approve(PENDING)).gavel();
        assertThat(item.state().isDecided()).isFalse();
        item.when(new GiveAnswer(ITEM, BO))
                .when(new CloseDebate(ITEM))
                .when(new ConcludeItem(ITEM));
        assertThat(item.decision().outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(item.decision().clauses()).isEmpty();
    }

    @Test
    void an_interpellation_may_be_admitted_today_and_answered_another_day() {
        AnItem item = asked(CaseKind.INTERPELLATION).found(approve(PENDING)).gavel();
        assertThat(item.when(new ConcludeItem(ITEM)).decision().outcome())
                .isEqualTo(Outcome.ADMITTED);
    }

    @Test
    void an_interpellation_that_is_not_admitted_is_done_with() {
        AnItem item = asked(CaseKind.INTERPELLATION).found(reject(PENDING)).gavel();
        assertThat(item.decision().outcome()).isEqualTo(Outcome.NOT_ADMITTED);
        assertThat(item.nextStep()).isEmpty();
    }

    @Test
    @Holds("DEBATED_BEFORE_ADMISSION")
    void whether_an_interpellation_may_be_put_is_not_debated() {
        AnItem item = asked(CaseKind.INTERPELLATION).debated();
        item.refusesUnlessRecorded(new PutQuestion(ITEM, 1), DecisionRule.DEBATED_BEFORE_ADMISSION);
    }

    @Test
    @Holds("NO_DECISION_IN_THE_MATTER")
    void nothing_is_decided_in_the_matter_of_an_interpellation() {
        AnItem item = asked(CaseKind.INTERPELLATION);
        for (ProposalKind kind :
                List.of(
                        ProposalKind.WHOLE_COUNTER_PROPOSAL,
                        ProposalKind.ADDITION,
                        ProposalKind.REJECTION)) {
            item.refusesUnlessRecorded(
                    new MoveProposal(ITEM, draft(kind, ANNA, Aim.MATTER)),
                    DecisionRule.NO_DECISION_IN_THE_MATTER);
        }
        item.moved(ProposalKind.POSTPONEMENT, ANNA, Aim.MATTER);
    }

    @Test
    void a_decision_recorded_in_the_matter_of_an_interpellation_is_flagged() {
        AnItem item = of(BodyKind.ASSEMBLY, CaseKind.INTERPELLATION).recording();
        assertThat(item.decidedFor(PENDING).flags()).containsExactly("NO_DECISION_IN_THE_MATTER");
    }

    @Test
    void a_members_question_is_answered_without_being_put_to_anybody() {
        AnItem item = asked(CaseKind.MEMBER_QUESTION);
        assertThat(item.nextStep()).isEmpty();
        item.when(new GiveAnswer(ITEM, BO)).when(new ConcludeItem(ITEM));
        assertThat(item.decision().outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void the_chair_may_refuse_a_question() {
        AnItem item = asked(CaseKind.MEMBER_QUESTION).when(refusal());
        assertThat(item.when(new ConcludeItem(ITEM)).decision().outcome())
                .isEqualTo(Outcome.NOT_ADMITTED);
    }

    @Test
    void the_assembly_may_overrule_the_chair_who_refuses_a_question() {
        AnItem item = asked(CaseKind.MEMBER_QUESTION).when(refusal());
        item.moved(ProposalKind.ADMISSION, ANNA, Aim.with(PENDING)).found(approve(P1)).gavel();
        item.when(new GiveAnswer(ITEM, BO)).when(new ConcludeItem(ITEM));
        assertThat(item.decision().outcome()).isEqualTo(Outcome.ANSWERED);
    }

    private static RefuseProposal refusal() {
        return new RefuseProposal(ITEM, PENDING, Refusal.NEW_MATTER, "Rör en enskild");
    }

    @Test
    @Holds("NOTHING_TO_ANSWER")
    void only_interpellations_and_questions_are_answered() {
        of(BodyKind.ASSEMBLY, CaseKind.MOTION)
                .refusesUnlessRecorded(new GiveAnswer(ITEM, BO), DecisionRule.NOTHING_TO_ANSWER);
    }

    @Test
    @Holds("MUST_TAKE_PART")
    void in_a_committee_nobody_abstains_when_authority_is_exercised_against_somebody() {
        AnItem item =
                AnItem.unprepared(BodyKind.COMMITTEE, BOARD, 5, "S5")
                        .of(known(CaseKind.MATTER, true, CaseEffect.DECIDES))
                        .when(new PrepareItem(ITEM, CASE));
        item.refusesUnlessRecorded(
                new DeclareNonParticipation(ITEM, ANNA, Optional.empty()),
                DecisionRule.MUST_TAKE_PART);
        item.moved(ANNA, "Avslå").debated().found(approve(PENDING)).requested();
        item.worded(approve(PENDING), approve(P1));
        item.refusesUnlessRecorded(
                new CastBallots(ITEM, 1, List.of(new Ballot(ANNA, Choice.ABSTAINED))),
                DecisionRule.MUST_TAKE_PART);
        item.when(new CastBallots(ITEM, 1, List.of(new Ballot(ANNA, Choice.NO))));
    }

    @Test
    void in_an_assembly_one_may_always_abstain() {
        AnItem item =
                AnItem.unprepared(BodyKind.ASSEMBLY, BOARD, 5, "S5")
                        .of(known(CaseKind.MATTER, true, CaseEffect.DECIDES))
                        .when(new PrepareItem(ITEM, CASE));
        item.when(new DeclareNonParticipation(ITEM, ANNA, Optional.empty()));
        assertThat(item.flags()).isEmpty();
        item.debated().found(approve(PENDING)).when(new StrikeGavel(ITEM, 1));
    }
}
