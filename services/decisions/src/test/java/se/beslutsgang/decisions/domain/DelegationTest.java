package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.DelegationCommand;
import se.beslutsgang.decisions.commands.DelegationCommand.RecordDelegatedDecision;
import se.beslutsgang.decisions.commands.DelegationCommand.ReportDelegatedDecision;
import se.beslutsgang.decisions.events.Delegate;
import se.beslutsgang.decisions.events.DelegationEvent;
import se.beslutsgang.decisions.events.DelegationEvent.Decider;
import se.beslutsgang.decisions.events.DelegationEvent.DepartureNoted;
import se.beslutsgang.decisions.events.NotDelegable;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.meetings.events.AppealRoute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decisions on behalf of a committee, and that it is told of them. */
class DelegationTest {

    private static final BodyId BOARD = new BodyId("x/rs");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final ItemId ITEM = new ItemId("x/rs/2026-03-11/2");
    private static final Decider DIRECTOR = by(Delegate.OFFICIAL, "");

    private DelegationState state = DelegationState.NONE;
    private DelegationFacts facts =
            new DelegationFacts(true, Optional.of(new MeetingId("x/rs/2026-03-11")));

    private static Decider by(Delegate as, String through) {
        return new Decider(
                as,
                Optional.empty(),
                "Regiondirektören",
                Optional.of(through).filter(t -> !t.isEmpty()));
    }

    private static RecordDelegatedDecision taken(Decider... by) {
        return taken("Antar ett anbud", AppealRoute.LEGALITY, List.of(), by);
    }

    private static RecordDelegatedDecision taken(
            String what, AppealRoute route, List<NotDelegable> concerns, Decider... by) {
        return new RecordDelegatedDecision(
                BOARD, "D 1", List.of(by), "4.2", DAY, what, route, concerns);
    }

    private static ReportDelegatedDecision report(ItemId item) {
        return new ReportDelegatedDecision(BOARD, "D 1", item);
    }

    private List<DelegationEvent> decide(DelegationCommand command, boolean conducting) {
        var at = Happened.on(DAY);
        return DelegationDecider.decide(
                state,
                command,
                conducting
                        ? Occasion.conducting(Actor.SYSTEM, at)
                        : Occasion.recording(Actor.SYSTEM, at),
                facts);
    }

    private List<DelegationEvent> when(DelegationCommand command) {
        List<DelegationEvent> events = decide(command, true);
        events.forEach(e -> state = DelegationState.evolve(state, e));
        assertThat(decide(command, true)).as("a second time").isEmpty();
        return events;
    }

    private void refuses(DelegationCommand command, DelegationRule rule) {
        Rejected no = catchThrowableOfType(Rejected.class, () -> decide(command, true));
        assertThat(no).as("refusal of " + command).isNotNull();
        assertThat(no.rule()).isEqualTo(rule);
    }

    private void refusesUnlessRecorded(DelegationCommand command, DelegationRule rule) {
        refuses(command, rule);
        assertThat(decide(command, false))
                .hasSize(2)
                .contains(new DepartureNoted(BOARD, rule.key(), rule.section()));
    }

    @Test
    void a_delegated_decision_is_recorded_and_reported_once() {
        assertThat(when(taken(DIRECTOR))).hasSize(1);
        assertThat(when(report(ITEM))).hasSize(1);
        assertThat(state.reported("D 1")).isPresent();
    }

    @Test
    @Holds("TAKEN_OTHERWISE")
    void a_number_stands_for_one_decision() {
        when(taken(DIRECTOR));
        refuses(taken(by(Delegate.MEMBER, "")), DelegationRule.TAKEN_OTHERWISE);
    }

    @Test
    @Holds("NO_SUCH_DELEGATED_DECISION")
    void only_what_was_taken_is_reported() {
        refuses(report(ITEM), DelegationRule.NO_SUCH_DELEGATED_DECISION);
    }

    @Test
    @Holds("SHARED_DELEGATION")
    void a_delegation_is_not_shared() {
        refusesUnlessRecorded(
                taken(DIRECTOR, by(Delegate.MEMBER, "")), DelegationRule.SHARED_DELEGATION);
    }

    @Test
    @Holds("NOT_DELEGABLE")
    void what_a_committee_decides_itself_is_left_to_nobody() {
        for (NotDelegable what : NotDelegable.values()) {
            refusesUnlessRecorded(
                    taken("Yttrar sig", AppealRoute.LEGALITY, List.of(what), DIRECTOR),
                    DelegationRule.NOT_DELEGABLE);
        }
    }

    @Test
    @Holds("AUTOMATED_AND_APPEALABLE")
    void no_machine_decides_what_can_be_appealed_by_every_member_of_the_region() {
        Decider machine = by(Delegate.AUTOMATED, "");
        refusesUnlessRecorded(taken(machine), DelegationRule.AUTOMATED_AND_APPEALABLE);
        when(taken("Beviljar", AppealRoute.NONE, List.of(), machine));
    }

    @Test
    @Holds("NO_CHAIN")
    void the_chain_of_a_sub_delegation_is_shown() {
        refusesUnlessRecorded(
                taken(by(Delegate.SUBDELEGATED_OFFICIAL, "")), DelegationRule.NO_CHAIN);
        when(taken(by(Delegate.SUBDELEGATED_OFFICIAL, "Förvaltningschefen")));
    }

    @Test
    @Holds("NOT_A_REPORT")
    void decisions_are_reported_in_an_item_for_reports_of_the_same_body() {
        when(taken(DIRECTOR));
        refusesUnlessRecorded(report(new ItemId("x/pn/2026-03-11/2")), DelegationRule.NOT_A_REPORT);
        facts = DelegationFacts.NONE;
        refusesUnlessRecorded(report(ITEM), DelegationRule.NOT_A_REPORT);
    }

    @Test
    @Holds("NOT_AT_THE_NEXT_MEETING")
    void an_urgent_decision_is_reported_at_the_next_meeting() {
        when(taken(by(Delegate.URGENT, "")));
        List<DelegationEvent> late = decide(report(new ItemId("x/rs/2026-04-08/1")), true);
        assertThat(late)
                .hasSize(2)
                .first()
                .isEqualTo(
                        new DepartureNoted(
                                BOARD, "decisions.NOT_AT_THE_NEXT_MEETING", "KL 6:39-40"));
        assertThat(when(report(ITEM))).hasSize(1);
    }

    @Test
    void any_other_may_be_reported_later() {
        when(taken(DIRECTOR));
        assertThat(when(report(new ItemId("x/rs/2026-04-08/1")))).hasSize(1);
    }
}
