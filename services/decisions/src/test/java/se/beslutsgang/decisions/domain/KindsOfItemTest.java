package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.CASE;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.events.Alternative.approve;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareNonParticipation;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.domain.Handling.Readiness;
import se.beslutsgang.decisions.domain.Handling.Year;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.FloorEvent.ItemPrepared;
import se.beslutsgang.decisions.events.MatterEvent.ItemKindStated;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a motion, a report, an information, an exercise of authority may come to. */
class KindsOfItemTest {

    private static final PersonId ANNA = new PersonId("x/s1");
    private static final PersonId BO = new PersonId("x/s2");

    static ItemFacts.Subject known(CaseKind kind, boolean exercisesAuthority, CaseEffect effect) {
        return known(kind, exercisesAuthority, effect, Optional.empty());
    }

    static ItemFacts.Subject known(
            CaseKind kind,
            boolean exercisesAuthority,
            CaseEffect effect,
            Optional<ItemId> admittedIn) {
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
                        CaseAppeal.LEGALITY,
                        false,
                        admittedIn,
                        Optional.empty(),
                        Set.of()));
    }

    static AnItem unprepared(BodyKind body, CaseKind kind) {
        return AnItem.unprepared(body, BOARD, 5, "S5").of(known(kind, false, CaseEffect.DECIDES));
    }

    static AnItem of(BodyKind body, CaseKind kind) {
        return unprepared(body, kind).when(new PrepareItem(ITEM, CASE));
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
