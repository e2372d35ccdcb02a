package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.CASE;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.events.Alternative.approve;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.commands.ElectionCommand.FindElected;
import se.beslutsgang.decisions.commands.ElectionCommand.NominateCandidate;
import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.decisions.commands.MatterCommand.AskForUrgency;
import se.beslutsgang.decisions.commands.QuestionCommand.ConcludeItem;
import se.beslutsgang.decisions.domain.Handling.Readiness;
import se.beslutsgang.decisions.domain.Handling.Year;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An election in an item of no particular kind: what an assembly may decide in it. */
class MayElectTest {

    private static final PersonId BO = new PersonId("x/s2");

    private static AnItem item(boolean announced) {
        var handling =
                new Handling(
                        CaseKind.MATTER,
                        false,
                        CaseEffect.DECIDES,
                        new Readiness(false, false, announced, Set.of()),
                        Year.NONE,
                        CaseAppeal.LEGALITY,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of());
        return AnItem.unprepared(BodyKind.ASSEMBLY, BOARD, 5, "S5")
                .of(new ItemFacts.Subject(false, Set.of(), false, handling))
                .when(new PrepareItem(ITEM, CASE));
    }

    /** KL 5:29 frees elections from preparation; KL 5:52 holds for them as for all else. */
    @Test
    void an_election_that_was_not_announced_needs_the_consent_of_all_and_no_preparation() {
        assertThat(elected(item(false).recording()).when(new ConcludeItem(ITEM)).flags())
                .containsExactly("NOT_ANNOUNCED");
        AnItem all = item(false).when(new AskForUrgency(ITEM, List.of()));
        assertThat(elected(all).when(new ConcludeItem(ITEM)).flags()).isEmpty();
    }

    private static AnItem elected(AnItem item) {
        AnElection.in(item, 1)
                .when(new NominateCandidate(ITEM, 1, BO, Optional.empty()))
                .when(new FindElected(ITEM, 1, List.of(BO)));
        return item;
    }

    @Test
    void what_is_decided_beside_an_election_is_prepared() {
        AnItem both = elected(item(true)).debated().found(approve(PENDING)).gavel();
        assertThat(both.flags()).containsExactly("NOT_PREPARED");
    }
}
