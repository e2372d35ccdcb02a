package se.beslutsgang.processes;

import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.common.engine.impl.util.io.BytesStreamSource;

import java.util.List;

/** Models as Flowable reads them, without an engine. */
final class Models {

    private Models() {}

    static BpmnModel parse(ProcessModel model) {
        return new BpmnXMLConverter()
                .convertToBpmnModel(new BytesStreamSource(model.bytes()), true, true, "UTF-8");
    }

    static List<FlowNode> nodes(ProcessModel model) {
        return elements(model, FlowNode.class);
    }

    static <E extends FlowElement> List<E> elements(ProcessModel model, Class<E> type) {
        return parse(model).getMainProcess().getFlowElements().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
