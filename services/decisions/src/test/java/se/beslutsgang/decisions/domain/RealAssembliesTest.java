package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ASSEMBLY;
import static se.beslutsgang.decisions.domain.AnItem.CASE;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.P2;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.Benches.ballots;
import static se.beslutsgang.decisions.domain.Benches.one;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;
import static se.beslutsgang.decisions.events.InFavourOf.OWN_PROPOSAL;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.DissentCommand.EnterNote;
import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.QuestionCommand.FindUnopposed;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.mandates.events.BodyKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What real assemblies decided, by their minutes; the people are invented. */
class RealAssembliesTest {

    private static final BodyId PLANNING = new BodyId("x/sbn");
    private static final String EIGHTY_ONE = "S20 V10 MP7 C3 M15 D10 SD7 L5 KD4";
    private static final Party SD = new Party("SD");
    private static final Party S = new Party("S");

    private static AnItem assembly(int seats, String parties) {
        return AnItem.unprepared(BodyKind.ASSEMBLY, ASSEMBLY, seats, parties)
                .when(new PrepareItem(ITEM, CASE));
    }

    private static DeclareReservation ownProposal(List<Party> parties, List<PersonId> persons) {
        return new DeclareReservation(
                ITEM, parties, persons, OWN_PROPOSAL, List.of(), Optional.empty());
    }

    /** Höör, 19 June 2024, § 75: most of the chamber abstains on the counter-proposal. */
    @Test
    void a_budget_with_a_vote_on_the_counter_proposal_and_one_on_the_budget() {
        AnItem item =
                assembly(41, "M11 C2 L2 KD2 MP2 SD9 S8 V3")
                        .moved(one("S", 1), "S budget")
                        .moved(one("V", 1), "V budget")
                        .debated()
                        .found(approve(PENDING))
                        .requested();
        item.found(approve(P1)).requested().worded(approve(P1), approve(P2));
        voted(item, 2, "S8", "V3", "M11 C2 L2 KD2 MP2 SD9", new Count(8, 3, 28, 0));
        assertThat(item.settled().outcome()).isEqualTo(approve(P1));
        item.worded(approve(PENDING), approve(P1));
        voted(item, 1, "M11 C2 L2 KD2 SD9", "S8 V3 MP2", "", new Count(26, 13, 0, 0));
        DecisionMade decision = item.decision();
        assertThat(decision.adopted()).containsExactly(PENDING);
        assertThat(decision.method()).isEqualTo(Method.VOTE);
        assertThat(decision.participants()).hasSize(39);
        item.when(ownProposal(List.of(), List.of(one("S", 1))));
        item.when(ownProposal(List.of(), List.of(one("V", 1))));
        assertThat(item.flags()).isEmpty();
        assertThat(item.state().reservations()).hasSize(2);
    }

    private static void voted(
            AnItem item, int number, String yes, String no, String abstained, Count count) {
        item.when(new CastBallots(ITEM, number, ballots(yes, no, abstained)))
                .when(new CloseVote(ITEM, number));
        assertThat(item.then(VoteClosed.class).count()).isEqualTo(count);
        item.gavel();
    }

    /** Göteborg, 30 January 2025, § 23: 43 for deciding, 38 for one of two referrals back. */
    @Test
    void a_minority_refers_back_with_its_reason_and_the_other_reason_falls() {
        AnItem item = assembly(81, EIGHTY_ONE);
        item.of(new ItemFacts.Subject(false, Set.of(PLANNING), false))
                .moved(ProposalKind.REFERRAL_BACK, one("M", 1), Aim.backTo(PLANNING, "Motiv MDLKD"))
                .moved(ProposalKind.REFERRAL_BACK, one("SD", 1), Aim.backTo(PLANNING, "Motiv SD"))
                .when(new TakeStand(ITEM, P1, one("SD", 1), true, 2))
                .when(new TakeStand(ITEM, PENDING, one("KD", 1), false, 2))
                .debated();
        item.found(reject(P1)).requested().worded(reject(P1), approve(P1)).counted(43, 38, 0);
        item.gavel();
        assertThat(item.settled().delay()).contains(Delay.MINORITY);
        assertThat(item.settled().overturned()).isTrue();
        item.found(reject(P2)).gavel();
        DecisionMade decision = item.decision();
        assertThat(decision.outcome()).isEqualTo(Outcome.REFERRED_BACK);
        assertThat(decision.carried()).isEmpty();
        assertThat(decision.clauses()).isEmpty();
        assertThat(decision.deferral().orElseThrow().receivers()).containsExactly(PLANNING);
        assertThat(decision.deferral().orElseThrow().reasons()).containsExactly("Motiv MDLKD");
        assertThat(item.nextStep()).isEmpty();
    }

    /** Göteborg, 23 March 2023, § 19: 40 for deciding today, 38 for another day, 3 abstain. */
    @Test
    void a_minority_postpones_to_a_later_day() {
        var day = LocalDate.of(2023, 4, 27);
        AnItem item = assembly(81, EIGHTY_ONE);
        item.moved(ProposalKind.POSTPONEMENT, one("D", 1), Aim.until(day)).debated();
        item.found(reject(P1)).requested().worded(reject(P1), approve(P1)).counted(40, 38, 3);
        item.gavel();
        DecisionMade decision = item.decision();
        assertThat(decision.outcome()).isEqualTo(Outcome.POSTPONED);
        assertThat(decision.method()).isEqualTo(Method.MINORITY);
        assertThat(decision.deferral().orElseThrow().until()).contains(day);
        item.when(new EnterNote(ITEM, parties("M", "D", "L", "KD"), List.of(), text("ab")));
        assertThat(item.state().notes()).hasSize(1);
    }

    private static List<Party> parties(String... names) {
        return List.of(names).stream().map(Party::new).toList();
    }

    private static TextRef text(String two) {
        return new TextRef(two.repeat(32));
    }

    /** Göteborg, 26 January 2023, § 17: Yes is for turning the addition down. */
    @Test
    void a_decision_nobody_opposes_and_an_addition_that_falls_in_a_vote() {
        AnItem item = assembly(81, EIGHTY_ONE);
        item.moved(ProposalKind.ADDITION, one("SD", 1), Aim.MATTER).debated();
        var only = new PlannedQuestion(QuestionKind.MAIN, List.of(approve(PENDING)));
        item.when(new FindUnopposed(ITEM, 1, only)).gavel();
        assertThat(item.settled().method()).isEqualTo(Method.UNOPPOSED);
        item.found(reject(P1)).requested().worded(reject(P1), approve(P1)).counted(70, 9, 0);
        assertThat(item.then(VoteClosed.class).count()).isEqualTo(new Count(70, 9, 0, 2));
        item.gavel();
        assertThat(item.decision().adopted()).containsExactly(PENDING);
        assertThat(item.settled().overturned()).isFalse();
        item.when(ownProposal(List.of(SD), List.of()));
        assertThat(item.then(ReservationDeclared.class).persons()).hasSize(7);
        item.refuses(ownProposal(List.of(S), List.of()), DecisionRule.NO_PROPOSAL_OF_ONES_OWN);
    }
}
