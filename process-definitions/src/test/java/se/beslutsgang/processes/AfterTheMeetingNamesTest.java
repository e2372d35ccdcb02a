package se.beslutsgang.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.UserTask;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names in code are those in the model, no fewer and no more. */
class AfterTheMeetingNamesTest {

    private static final ProcessModel MODEL = AfterTheMeeting.MODEL;

    @Test
    void the_process() {
        assertThat(Models.parse(MODEL).getMainProcess().getId()).isEqualTo(AfterTheMeeting.PROCESS);
    }

    @Test
    void the_user_tasks() {
        assertThat(Models.elements(MODEL, UserTask.class))
                .extracting(UserTask::getId)
                .containsExactlyInAnyOrder(
                        AfterTheMeeting.CERTIFY_MINUTES,
                        AfterTheMeeting.ANNOUNCE_CERTIFICATION,
                        AfterTheMeeting.STATE_NO_APPEAL_KNOWN);
    }

    @Test
    void the_delegates() {
        assertThat(Models.elements(MODEL, ServiceTask.class))
                .extracting(task -> task.getImplementation().replaceAll("[${}]", ""))
                .containsExactlyInAnyOrder(
                        AfterTheMeeting.FLAG_CERTIFICATION_OVERDUE,
                        AfterTheMeeting.FLAG_ANNOUNCEMENT_OVERDUE,
                        AfterTheMeeting.FORWARD_RECOMMENDATIONS,
                        AfterTheMeeting.EXPIRE_APPEAL_TIME);
    }

    @Test
    void the_beans_that_are_asked() {
        var asked = new TreeSet<String>();
        Pattern.compile("\\$\\{([a-zA-Z]+)\\.")
                .matcher(new String(MODEL.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(asked::add);

        assertThat(asked)
                .containsExactlyElementsOf(
                        List.of(AfterTheMeeting.MINUTES_DEADLINES, AfterTheMeeting.MINUTES_FACTS));
    }
}
