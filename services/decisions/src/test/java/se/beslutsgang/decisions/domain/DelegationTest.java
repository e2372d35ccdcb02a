package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.DelegationCommand;
import se.beslutsgang.decisions.commands.DelegationCommand.CorrectDelegatedDecision;
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
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.meetings.events.AppealRoute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decisions on behalf of a committee, and that it is told of them. */
class DelegationTest {

    private static final BodyId BOARD = new BodyId("x/rs");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final ItemId ITEM = new ItemId("x/rs/2026-03-11/2");
    private static final Decider DIRECTOR = by(Delegate.OFFICIAL, "");

    private DelegationState state = DelegationState.NONE;
    private DelegationFacts facts =
            new DelegationFacts(Set.of(), true, Optional.of(new MeetingId("x/rs/2026-03-11")));

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
    void what_was_noted_wrongly_is_corrected_and_stands_beside() {
        when(taken(DIRECTOR));
        var right = taken("Antar inget anbud", AppealRoute.LEGALITY, List.of(), DIRECTOR);
        assertThat(when(new CorrectDelegatedDecision(right, "Fel ärende"))).hasSize(1);
        assertThat(state.taken("D 1").orElseThrow().what()).isEqualTo("Antar ett anbud");
        assertThat(state.standing("D 1").orElseThrow().what()).isEqualTo("Antar inget anbud");
        when(new CorrectDelegatedDecision(taken(DIRECTOR), "Det första var rätt"));
        assertThat(state.corrections("D 1")).hasSize(2);
        assertThat(state.standing("D 1")).isEqualTo(state.taken("D 1"));
    }

    @Test
    @Holds({"NOTHING_CORRECTED", "NO_SUCH_DELEGATED_DECISION"})
    void a_correction_says_what_is_right_and_why() {
        var right = taken("Antar inget anbud", AppealRoute.LEGALITY, List.of(), DIRECTOR);
        refuses(
                new CorrectDelegatedDecision(right, "Fel"),
                DelegationRule.NO_SUCH_DELEGATED_DECISION);
        when(taken(DIRECTOR));
        refuses(
                new CorrectDelegatedDecision(taken(DIRECTOR), "Fel"),
                DelegationRule.NOTHING_CORRECTED);
        refuses(new CorrectDelegatedDecision(right, " "), DelegationRule.NOTHING_CORRECTED);
    }

    @Test
    void what_is_right_keeps_the_rules_too() {
        when(taken(DIRECTOR));
        refusesUnlessRecorded(
                new CorrectDelegatedDecision(
                        taken(DIRECTOR, by(Delegate.MEMBER, "")), "Båda skrev under"),
                DelegationRule.SHARED_DELEGATION);
    }

    @Test
    @Holds("NO_SUCH_PERSON")
    void who_decided_stands_in_the_register_where_one_is_named() {
        facts = new DelegationFacts(Set.of(new PersonId("x/nobody")), false, Optional.empty());
        refuses(taken(DIRECTOR), DelegationRule.NO_SUCH_PERSON);
    }

    @Test
    @Holds("TEXT_TOO_LONG")
    void no_text_is_longer_than_a_list_can_show() {
        refuses(whatOf(1001), DelegationRule.TEXT_TOO_LONG);
        refuses(
                taken(by(Delegate.SUBDELEGATED_OFFICIAL, "x".repeat(101))),
                DelegationRule.TEXT_TOO_LONG);
        when(whatOf(1000));
        refuses(
                new CorrectDelegatedDecision(taken(DIRECTOR), "x".repeat(1001)),
                DelegationRule.TEXT_TOO_LONG);
    }

    private static RecordDelegatedDecision whatOf(int characters) {
        return taken("x".repeat(characters), AppealRoute.LEGALITY, List.of(), DIRECTOR);
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
