package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ASSEMBLY;
import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.CASE;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.commands.ElectionCommand.FindElected;
import se.beslutsgang.decisions.commands.ElectionCommand.NominateCandidate;
import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.decisions.commands.QuestionCommand.ConcludeItem;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.List;
import java.util.Optional;

/** A resignation: the assembly grants it (KL 4:6), and nothing else frees from an office. */
class ResignationTest {

    private static final PersonId ANNA = new PersonId("x/s1");

    private static AnItem resignation(BodyKind body, BodyId decidedBy) {
        return AnItem.unprepared(body, decidedBy, 5, "S5")
                .of(KindsOfItemTest.known(CaseKind.RESIGNATION, false, CaseEffect.DECIDES))
                .when(new PrepareItem(ITEM, CASE));
    }

    private static AnItem resignation() {
        return resignation(BodyKind.ASSEMBLY, BOARD);
    }

    private static boolean isGranted(AnItem concluded, BodyKind body) {
        return Resignation.isGranted(concluded.decision(), body);
    }

    private static NominateCandidate nominated(String name) {
        return new NominateCandidate(ITEM, 1, AnElection.person(name), Optional.empty());
    }

    private static FindElected found(String name) {
        return new FindElected(ITEM, 1, AnElection.persons(name));
    }

    @Test
    void the_assembly_grants_it() {
        assertThat(isGranted(resignation().decidedFor(PENDING), BodyKind.ASSEMBLY)).isTrue();
    }

    @Test
    void a_committee_does_not_whether_it_decides_or_proposes() {
        for (BodyId decidedBy : List.of(BOARD, ASSEMBLY)) {
            AnItem item = resignation(BodyKind.COMMITTEE, decidedBy).decidedFor(PENDING);
            assertThat(isGranted(item, BodyKind.COMMITTEE)).as(decidedBy.value()).isFalse();
        }
    }

    @Test
    void what_is_only_proposed_is_granted_by_nobody() {
        AnItem item = resignation(BodyKind.ASSEMBLY, ASSEMBLY).decidedFor(PENDING);
        assertThat(isGranted(item, BodyKind.ASSEMBLY)).isFalse();
    }

    @Test
    void it_is_not_granted_where_it_is_turned_down() {
        AnItem item = resignation().moved(ProposalKind.REJECTION, ANNA, Aim.MATTER).debated();
        assertThat(isGranted(item.found(reject(PENDING)).gavel(), BodyKind.ASSEMBLY)).isFalse();
    }

    @Test
    void it_is_not_granted_where_it_is_put_off() {
        for (ProposalKind delay : List.of(ProposalKind.POSTPONEMENT, ProposalKind.REFERRAL_BACK)) {
            AnItem item = resignation().moved(delay, ANNA, Aim.backTo(BOARD, "Fråga igen"));
            item.debated().found(approve(P1)).gavel();
            assertThat(isGranted(item, BodyKind.ASSEMBLY)).as(delay.name()).isFalse();
        }
    }

    /** The successor's election is a decision of the same item, and frees nobody. */
    @Test
    void the_election_of_a_successor_grants_nothing() {
        AnItem item = resignation();
        AnElection.in(item, 1).when(nominated("bo")).when(found("bo"));
        item.when(new ConcludeItem(ITEM));
        assertThat(isGranted(item, BodyKind.ASSEMBLY)).isFalse();
    }
}
