package se.beslutsgang.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowable.bpmn.model.FlowElement;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;

class AllPassedTest {

    @Test
    void an_element_that_no_path_passes_is_named() {
        var all =
                new ArrayList<>(
                        Models.elements(AfterTheMeeting.MODEL, FlowElement.class).stream()
                                .map(FlowElement::getId)
                                .toList());
        assertThat(AllPassed.missed(AfterTheMeeting.MODEL, all)).isEmpty();

        all.remove("timer_appeal_time_over");

        assertThat(AllPassed.missed(AfterTheMeeting.MODEL, all))
                .containsExactly("timer_appeal_time_over");
    }
}
