package se.beslutsgang.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.FieldSource;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Ring 1: a model is also a picture, and the picture shows all of it. */
@ParameterizedClass
@FieldSource("se.beslutsgang.processes.ProcessModel#ALL")
class ModelDrawingTest {

    private final BpmnModel bpmn;
    private final List<FlowNode> nodes;
    private final List<SequenceFlow> flows;

    ModelDrawingTest(ProcessModel model) {
        this.bpmn = Models.parse(model);
        this.nodes = Models.nodes(model);
        this.flows = Models.elements(model, SequenceFlow.class);
    }

    @Test
    void every_element_is_drawn() {
        assertThat(bpmn.getLocationMap().keySet()).containsAll(ids(nodes));
        assertThat(bpmn.getFlowLocationMap().keySet()).containsAll(ids(flows));
    }

    private static List<String> ids(List<? extends FlowElement> elements) {
        return elements.stream().map(FlowElement::getId).toList();
    }

    @Test
    void no_two_elements_are_drawn_over_each_other() {
        List<FlowNode> drawn = nodes.stream().filter(n -> !(n instanceof BoundaryEvent)).toList();

        for (FlowNode a : drawn) {
            assertThat(drawn)
                    .filteredOn(b -> b != a)
                    .noneMatch(b -> shape(a).intersects(shape(b)), "lies over " + a.getId());
        }
    }

    @Test
    void a_boundary_event_sits_on_the_edge_of_its_task() {
        assertThat(nodes)
                .filteredOn(BoundaryEvent.class::isInstance)
                .allSatisfy(
                        event ->
                                assertThat(shape(event))
                                        .matches(
                                                e ->
                                                        e.intersects(
                                                                shape(
                                                                        ((BoundaryEvent) event)
                                                                                .getAttachedToRef()))));
    }

    @Test
    void a_flow_runs_along_the_axes_from_its_source_to_its_target() {
        for (SequenceFlow flow : flows) {
            List<GraphicInfo> way = bpmn.getFlowLocationGraphicInfo(flow.getId());

            assertThat(touches(flow.getSourceRef(), way.getFirst())).as(flow.getId()).isTrue();
            assertThat(touches(flow.getTargetRef(), way.getLast())).as(flow.getId()).isTrue();
            for (int i = 1; i < way.size(); i++) {
                assertThat(isStraight(way.get(i - 1), way.get(i))).as(flow.getId()).isTrue();
            }
        }
    }

    private static boolean isStraight(GraphicInfo from, GraphicInfo to) {
        return from.getX() == to.getX() || from.getY() == to.getY();
    }

    private boolean touches(String node, GraphicInfo point) {
        Rectangle2D shape = shape(node);
        shape.add(shape.getMaxX() + 1, shape.getMaxY() + 1);
        return shape.contains(point.getX(), point.getY());
    }

    private Rectangle2D shape(FlowNode node) {
        return shape(node.getId());
    }

    private Rectangle2D shape(String node) {
        GraphicInfo at = bpmn.getGraphicInfo(node);
        return new Rectangle2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight());
    }
}
