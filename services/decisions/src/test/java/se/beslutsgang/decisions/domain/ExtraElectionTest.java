package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.CASE;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.Exemption;
import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.RequireMajority;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.domain.Handling.Readiness;
import se.beslutsgang.decisions.domain.Handling.Year;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Majority;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.Optional;
import java.util.Set;

/** KL 5:10 and 5:50: an extra election is postponed the first time, and needs two thirds. */
class ExtraElectionTest {

    private static final PersonId ANNA = new PersonId("x/s1");

    private static AnItem treated(boolean before) {
        var handling =
                new Handling(
                        CaseKind.MATTER,
                        false,
                        CaseEffect.DECIDES,
                        new Readiness(false, false, true, Set.of(Exemption.EXTRA_ELECTION)),
                        Year.NONE,
                        CaseAppeal.LEGALITY,
                        before,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of());
        return AnItem.unprepared(BodyKind.ASSEMBLY, BOARD, 9, "S9")
                .of(new ItemFacts.Subject(false, Set.of(), false, handling))
                .when(new PrepareItem(ITEM, CASE))
                .when(new TakeStand(ITEM, PENDING, ANNA, false, 1));
    }

    private static AnItem counted(AnItem item, int yes, int no) {
        item.debated().when(new PutQuestion(ITEM, 1));
        item.when(new RequireMajority(ITEM, 1, Majority.TWO_THIRDS, approve(PENDING)));
        item.when(new StateFinding(ITEM, 1, approve(PENDING))).requested();
        return item.worded(approve(PENDING), reject(PENDING)).counted(yes, no, 0);
    }

    @Test
    void the_second_time_two_thirds_decide_on_it() {
        AnItem item = counted(treated(true), 6, 3).gavel();
        assertThat(item.decision().outcome()).isEqualTo(Outcome.DECIDED);
        assertThat(item.flags()).isEmpty();
        assertThat(counted(treated(true), 5, 4).gavel().decision().outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    @Holds("TWO_THIRDS_NEEDED")
    void it_is_not_decided_by_voice_nor_by_a_simple_majority() {
        AnItem item = treated(true).debated().found(approve(PENDING));
        item.refusesUnlessRecorded(new StrikeGavel(ITEM, 1), DecisionRule.TWO_THIRDS_NEEDED);
        AnItem against = treated(true).debated().when(new PutQuestion(ITEM, 1));
        against.when(new RequireMajority(ITEM, 1, Majority.TWO_THIRDS, reject(PENDING)));
        against.when(new StateFinding(ITEM, 1, approve(PENDING)));
        against.refusesUnlessRecorded(new StrikeGavel(ITEM, 1), DecisionRule.TWO_THIRDS_NEEDED);
    }

    @Test
    @Holds("NOT_THE_FIRST_TIME")
    void the_first_time_it_is_postponed() {
        counted(treated(false), 9, 0)
                .refusesUnlessRecorded(new StrikeGavel(ITEM, 1), DecisionRule.NOT_THE_FIRST_TIME);
        AnItem item = treated(false).moved(ProposalKind.POSTPONEMENT, ANNA, Aim.MATTER).debated();
        item.found(approve(P1)).gavel();
        assertThat(item.decision().outcome()).isEqualTo(Outcome.POSTPONED);
        assertThat(item.flags()).isEmpty();
    }

    @Test
    void to_hold_none_is_decided_by_a_simple_majority_but_not_the_first_time_either() {
        AnItem item = treated(true).debated().found(reject(PENDING)).gavel();
        assertThat(item.decision().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(item.flags()).isEmpty();
        AnItem first = treated(false).debated().found(reject(PENDING));
        first.refusesUnlessRecorded(new StrikeGavel(ITEM, 1), DecisionRule.NOT_THE_FIRST_TIME);
    }
}
