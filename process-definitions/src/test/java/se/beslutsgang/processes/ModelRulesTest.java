package se.beslutsgang.processes;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.ImplementationType;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.ReceiveTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.flowable.validation.ProcessValidatorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.FieldSource;

import se.beslutsgang.kernel.Role;

import java.util.List;
import java.util.stream.Stream;

/** Ring 1: what STYLE.md asks of every model, seen without an engine. */
@ParameterizedClass
@FieldSource("se.beslutsgang.processes.ProcessModel#ALL")
class ModelRulesTest {

    private static final int MOST_NODES = 25;

    private static final String BEAN_ASKED_WITH_THE_KEY =
            "\\$\\{[a-zA-Z]+\\.[a-zA-Z]+\\(execution\\.processInstanceBusinessKey\\)}";

    private final ProcessModel model;
    private final BpmnModel bpmn;

    ModelRulesTest(ProcessModel model) {
        this.model = model;
        this.bpmn = Models.parse(model);
    }

    @Test
    void the_validator_finds_nothing() {
        var validator = new ProcessValidatorFactory().createDefaultProcessValidator();

        assertThat(validator.validate(bpmn)).isEmpty();
    }

    @Test
    void the_process_is_called_like_its_folder() {
        assertThat(bpmn.getMainProcess().getId()).isEqualTo(model.id());
        assertThat(bpmn.getProcesses()).hasSize(1);
    }

    @Test
    void a_process_can_be_read_at_a_glance() {
        assertThat(nodes()).hasSizeBetween(3, MOST_NODES);
    }

    @Test
    void an_id_tells_what_kind_of_element_it_names() {
        assertThat(bpmn.getMainProcess().getFlowElements())
                .allSatisfy(
                        element ->
                                assertThat(element.getId())
                                        .matches(prefix(element) + "_[a-z]+(_[a-z]+)*"));
    }

    private static String prefix(FlowElement element) {
        return switch (element) {
            case UserTask _ -> "user";
            case ServiceTask _ -> "service";
            case ReceiveTask _ -> "receive";
            case Gateway _ -> "gateway";
            case StartEvent _ -> "start";
            case EndEvent _ -> "end";
            case SequenceFlow _ -> "flow";
            case IntermediateCatchEvent _, BoundaryEvent _ -> "timer";
            default -> "no kind of element that STYLE.md knows";
        };
    }

    @Test
    void every_task_and_event_has_a_label() {
        assertThat(nodes())
                .filteredOn(node -> !(node instanceof ParallelGateway))
                .allSatisfy(node -> assertThat(node.getName()).isNotBlank());
    }

    @Test
    void a_gateway_asks_a_question_and_has_a_way_out_when_all_answers_are_no() {
        assertThat(elements(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoingFlows().size() > 1)
                .allSatisfy(gateway -> assertThat(gateway.getName()).endsWith("?"))
                .allSatisfy(gateway -> assertThat(gateway.getDefaultFlow()).isNotBlank());
    }

    @Test
    void every_service_task_is_an_asynchronous_delegate_expression() {
        assertThat(elements(ServiceTask.class))
                .allSatisfy(
                        task -> {
                            assertThat(task.getImplementationType())
                                    .isEqualTo(
                                            ImplementationType
                                                    .IMPLEMENTATION_TYPE_DELEGATEEXPRESSION);
                            assertThat(task.getImplementation()).matches("\\$\\{[a-zA-Z]+}");
                            assertThat(task.isAsynchronous()).as(task.getId()).isTrue();
                            assertThat(task.getFieldExtensions()).isEmpty();
                        });
    }

    @Test
    void somebody_is_invited_to_each_user_task_and_nobody_is_assigned() {
        List<String> roles = Stream.of(Role.values()).map(Enum::name).toList();

        assertThat(elements(UserTask.class))
                .allSatisfy(
                        task -> {
                            assertThat(task.getCandidateGroups()).isNotEmpty().isSubsetOf(roles);
                            assertThat(task.getAssignee()).isNull();
                        });
    }

    @Test
    void every_wait_has_a_timer_or_says_why_not() {
        assertThat(waits()).isNotEmpty().allSatisfy(node -> assertThat(ends(node)).isTrue());
    }

    private List<FlowNode> waits() {
        return nodes().stream()
                .filter(
                        n ->
                                n instanceof UserTask
                                        || n instanceof IntermediateCatchEvent
                                        || n instanceof ReceiveTask)
                .toList();
    }

    private static boolean ends(FlowNode wait) {
        return switch (wait) {
            case UserTask task -> isWatched(task.getBoundaryEvents()) || isExplained(task);
            case ReceiveTask task -> isWatched(task.getBoundaryEvents()) || isExplained(task);
            default -> wait instanceof Event event && isTimer(event) || isExplained(wait);
        };
    }

    private static boolean isWatched(List<BoundaryEvent> events) {
        return events.stream().anyMatch(ModelRulesTest::isTimer);
    }

    private static boolean isTimer(Event event) {
        return event.getEventDefinitions().stream()
                .anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static boolean isExplained(FlowNode node) {
        return node.getDocumentation() != null && !node.getDocumentation().isBlank();
    }

    @Test
    void a_deadline_is_asked_for_and_never_written_in_the_model() {
        assertThat(elements(Event.class).stream().flatMap(e -> e.getEventDefinitions().stream()))
                .allSatisfy(
                        definition -> {
                            assertThat(definition).isInstanceOf(TimerEventDefinition.class);
                            assertThat(((TimerEventDefinition) definition).getTimeDate())
                                    .matches(BEAN_ASKED_WITH_THE_KEY);
                        });
    }

    @Test
    void a_condition_asks_a_bean_and_knows_no_variable() {
        assertThat(elements(SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(
                        flow ->
                                assertThat(flow.getConditionExpression())
                                        .matches(BEAN_ASKED_WITH_THE_KEY));
    }

    @Test
    void its_text_is_known_by_its_hash() {
        assertThat(model.sha256()).matches("[0-9a-f]{64}");
        assertThat(new String(model.bytes(), UTF_8)).contains("id=\"" + model.id() + "\"");
    }

    private List<FlowNode> nodes() {
        return Models.nodes(model);
    }

    private <E extends FlowElement> List<E> elements(Class<E> type) {
        return Models.elements(model, type);
    }
}
