package se.beslutsgang.cycle.afterthemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static se.beslutsgang.cycle.FakeMinutes.MINUTES;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import se.beslutsgang.cycle.FakeCommands;
import se.beslutsgang.cycle.FakeMinutes;
import se.beslutsgang.cycle.engine.EngineCommands;
import se.beslutsgang.cycle.inbox.Arrival;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.testkit.TurnedClock;
import se.beslutsgang.meetings.commands.MinutesCommand.ExpireAppealTime;
import se.beslutsgang.meetings.commands.MinutesCommand.FlagAnnouncementOverdue;
import se.beslutsgang.meetings.commands.MinutesCommand.FlagCertificationOverdue;
import se.beslutsgang.meetings.commands.MinutesCommand.ForwardRecommendations;
import se.beslutsgang.meetings.events.MinutesEvent.BecameFinal;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCertified;
import se.beslutsgang.meetings.events.MinutesEvent.NoAppealKnown;
import se.beslutsgang.processes.AfterTheMeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

class AfterTheMeetingWiringTest {

    private final FakeCommands commands = new FakeCommands();
    private final TurnedClock clock = TurnedClock.on(LocalDate.of(2022, 6, 15));
    private final FakeMinutes register = new FakeMinutes();
    private final AfterTheMeetingWiring wiring =
            new AfterTheMeetingWiring(new EngineCommands(commands, clock), register);

    @Test
    void the_model_can_reach_the_beans_it_names_and_no_other() {
        var named =
                Pattern.compile("\\$\\{(\\w+)[.}]")
                        .matcher(new String(wiring.model().bytes(), UTF_8))
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(wiring.beans().keySet()).containsExactlyInAnyOrderElementsOf(Set.copyOf(named));
    }

    @Test
    void each_service_task_sends_its_command_as_the_engine_and_now() throws Exception {
        Map<String, Command> expected =
                Map.of(
                        AfterTheMeeting.FLAG_CERTIFICATION_OVERDUE,
                        new FlagCertificationOverdue(MINUTES),
                        AfterTheMeeting.FLAG_ANNOUNCEMENT_OVERDUE,
                        new FlagAnnouncementOverdue(MINUTES),
                        AfterTheMeeting.FORWARD_RECOMMENDATIONS,
                        new ForwardRecommendations(MINUTES),
                        AfterTheMeeting.EXPIRE_APPEAL_TIME,
                        new ExpireAppealTime(MINUTES));

        for (var delegate : expected.entrySet()) {
            delegate(delegate.getKey()).execute(execution());

            assertThat(commands.sent().getLast())
                    .isEqualTo(
                            new FakeCommands.Sent(
                                    delegate.getValue(),
                                    Occasion.conducting(Actor.SYSTEM, Happened.at(clock.now()))));
        }
        assertThat(commands.sent()).hasSize(4);
    }

    private JavaDelegate delegate(String name) {
        return (JavaDelegate) Objects.requireNonNull(wiring.beans().get(name), name);
    }

    private static DelegateExecution execution() {
        DelegateExecution execution = Mockito.mock(DelegateExecution.class);
        Mockito.when(execution.getProcessInstanceBusinessKey()).thenReturn(MINUTES.value());
        return execution;
    }

    @Test
    void what_people_did_completes_what_they_were_invited_to() {
        String key = MINUTES.value();

        assertThat(
                        wiring.arrival(
                                new MinutesCertified(
                                        MINUTES, LocalDate.EPOCH, List.of(), List.of())))
                .contains(Arrival.done(AfterTheMeeting.PROCESS, key, "user_certify_minutes"));
        assertThat(wiring.arrival(new NoAppealKnown(MINUTES, "court")))
                .contains(Arrival.done(AfterTheMeeting.PROCESS, key, "user_state_no_appeal_known"));
        assertThat(wiring.arrival(new BecameFinal(MINUTES, List.of()))).isEmpty();
        assertThat(wiring.arrival("another module's event")).isEmpty();
    }

    @Test
    void a_last_day_has_passed_at_midnight_in_sweden() {
        var deadlines = new MinutesDeadlines(register);
        register.announced(FakeMinutes.appealable());

        assertThat(deadlines.certificationDue(MINUTES.value()))
                .isEqualTo(Instant.parse("2022-06-22T22:00:00Z"));
        assertThat(deadlines.announcementDue(MINUTES.value()))
                .isEqualTo(Instant.parse("2022-06-23T22:00:00Z"));
        assertThat(deadlines.appealTimeOver(MINUTES.value()))
                .isEqualTo(Instant.parse("2022-07-13T22:00:00Z"));
    }

    @Test
    void a_deadline_that_does_not_run_yet_is_a_fault_and_not_a_guess() {
        var deadlines = new MinutesDeadlines(register);
        register.drawnUp(FakeMinutes.appealable());

        assertThatThrownBy(() -> deadlines.appealTimeOver(MINUTES.value()))
                .hasMessageContaining("not announced");
        assertThatThrownBy(() -> deadlines.certificationDue("unknown"))
                .hasMessageContaining("No minutes unknown");
    }

    @Test
    void the_questions_are_answered_by_the_minutes() {
        var facts = new MinutesFacts(register);

        register.drawnUp(FakeMinutes.recommendation());
        assertThat(facts.recommends(MINUTES.value())).isTrue();
        assertThat(facts.appealable(MINUTES.value())).isFalse();

        register.drawnUp(FakeMinutes.appealable());
        assertThat(facts.recommends(MINUTES.value())).isFalse();
        assertThat(facts.appealable(MINUTES.value())).isTrue();
    }
}
