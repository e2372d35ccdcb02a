package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.CASE;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.P2;
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
import se.beslutsgang.decisions.commands.QuestionCommand.ConcludeItem;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.MatterEvent.Admitted;
import se.beslutsgang.decisions.events.MatterEvent.AdmittedBefore;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.List;
import java.util.Optional;

/** Interpellations and questions: asked, allowed, answered, and not decided on (KL 5:59-64). */
class AskingTest {

    private static final PersonId ANNA = new PersonId("x/s1");
    private static final PersonId BO = new PersonId("x/s2");

    /** Nothing lies on the table but what is asked. */
    static AnItem asked(CaseKind kind) {
        return KindsOfItemTest.unprepared(BodyKind.ASSEMBLY, kind)
                .nothingOnTheTable()
                .when(new PrepareItem(ITEM, CASE))
                .takenUp();
    }

    @Test
    @Holds("ASKED_IN_A_COMMITTEE")
    void a_committee_knows_neither_interpellations_nor_questions() {
        for (CaseKind kind : List.of(CaseKind.INTERPELLATION, CaseKind.MEMBER_QUESTION)) {
            KindsOfItemTest.unprepared(BodyKind.COMMITTEE, kind)
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
    void an_admission_is_told_once_it_is_given() {
        AnItem item = asked(CaseKind.INTERPELLATION).found(approve(PENDING)).gavel();
        assertThat(item.then(Admitted.class).item()).isEqualTo(ITEM);
        assertThat(asked(CaseKind.INTERPELLATION).found(reject(PENDING)).gavel().then())
                .noneMatch(Admitted.class::isInstance);
        AnItem refused = asked(CaseKind.MEMBER_QUESTION).when(refusal());
        refused.moved(ProposalKind.ADMISSION, ANNA, Aim.with(PENDING)).found(approve(P1)).gavel();
        assertThat(refused.then(Admitted.class).item()).isEqualTo(ITEM);
        AnItem matter = KindsOfItemTest.of(BodyKind.ASSEMBLY, CaseKind.MATTER).moved(ANNA, "Annat");
        matter.when(new RefuseProposal(ITEM, P1, Refusal.UNLAWFUL, "Skäl"));
        matter.moved(ProposalKind.ADMISSION, BO, Aim.with(P1)).takenUp();
        assertThat(matter.found(approve(P2)).gavel().then()).noneMatch(Admitted.class::isInstance);
    }

    /** Admitted at one meeting and postponed: at the next one it is answered. */
    @Test
    void an_interpellation_that_was_admitted_before_is_not_asked_about_again() {
        ItemId before = new ItemId("x/rs/2026-02-04/7");
        AnItem item = askedAgain(Optional.of(before)).takenUp();
        assertThat(item.state().history().all(AdmittedBefore.class))
                .containsExactly(new AdmittedBefore(ITEM, before));
        assertThat(item.nextStep()).isEmpty();
        item.when(new CloseDebate(ITEM))
                .when(new GiveAnswer(ITEM, BO))
                .when(new ConcludeItem(ITEM));
        assertThat(item.decision().outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(item.flags()).isEmpty();
    }

    @Test
    void an_interpellation_that_was_admitted_before_may_be_postponed_once_more() {
        AnItem item = askedAgain(Optional.of(new ItemId("x/rs/2026-02-04/7")));
        item.moved(ProposalKind.POSTPONEMENT, ANNA, Aim.MATTER).debated();
        item.found(approve(P1)).gavel();
        assertThat(item.decision().outcome()).isEqualTo(Outcome.POSTPONED);
    }

    /** Postponed before anybody had said whether it may be put. */
    @Test
    void an_interpellation_that_was_only_postponed_is_asked_about() {
        assertThat(askedAgain(Optional.empty()).nextStep().orElseThrow().question().kind())
                .isEqualTo(QuestionKind.ADMISSION);
    }

    private static AnItem askedAgain(Optional<ItemId> admittedIn) {
        return AnItem.unprepared(BodyKind.ASSEMBLY, BOARD, 5, "S5")
                .of(
                        KindsOfItemTest.known(
                                CaseKind.INTERPELLATION, false, CaseEffect.DECIDES, admittedIn))
                .nothingOnTheTable()
                .when(new PrepareItem(ITEM, CASE));
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
        AnItem item = KindsOfItemTest.of(BodyKind.ASSEMBLY, CaseKind.INTERPELLATION).recording();
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
        KindsOfItemTest.of(BodyKind.ASSEMBLY, CaseKind.MOTION)
                .refusesUnlessRecorded(new GiveAnswer(ITEM, BO), DecisionRule.NOTHING_TO_ANSWER);
    }
}
