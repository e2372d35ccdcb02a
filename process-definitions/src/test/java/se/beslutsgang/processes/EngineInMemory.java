package se.beslutsgang.processes;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An engine without a job executor: nothing happens until a test does it. Timers are fired by hand,
 * so no test waits and none depends on the hour.
 */
final class EngineInMemory implements AutoCloseable {

    private final ProcessEngine engine;
    private final ProcessModel model;
    private String instance = "";

    EngineInMemory(ProcessModel model, Map<String, ?> beans) {
        this.model = model;
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setEngineName(UUID.randomUUID().toString());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate("create");
        configuration.setAsyncExecutorActivate(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setBeans(new HashMap<>(beans));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addBytes(model.resource(), model.bytes())
                .deploy();
    }

    /** Starts a case, which is from now on the one that is spoken of. */
    void start(String process, String businessKey) {
        ProcessInstance started =
                engine.getRuntimeService().startProcessInstanceByKey(process, businessKey);
        instance = started.getId();
    }

    /** The user tasks that are open. */
    List<String> expected() {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .sorted()
                .toList();
    }

    Date dueOf(String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(task)
                .singleResult()
                .getDueDate();
    }

    void complete(String task) {
        String id =
                engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .taskDefinitionKey(task)
                        .singleResult()
                        .getId();
        engine.getTaskService().complete(id);
    }

    List<Job> timers() {
        return engine.getManagementService()
                .createTimerJobQuery()
                .processInstanceId(instance)
                .list();
    }

    /** Lets the due instant of a timer come, and does what it leads to at once. */
    void fire(String timer) {
        Job due =
                timers().stream()
                        .filter(job -> timer.equals(job.getElementId()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(timer + " is not running"));
        engine.getManagementService().moveTimerToExecutableJob(due.getId());
        engine.getManagementService().executeJob(due.getId());
    }

    /** The service tasks that wait for the job executor. */
    List<String> jobs() {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .list()
                .stream()
                .map(Job::getElementId)
                .sorted()
                .toList();
    }

    void execute(String service) {
        Job job =
                engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .elementId(service)
                        .singleResult();
        engine.getManagementService()
                .executeJob(Objects.requireNonNull(job, service + " does not wait").getId());
    }

    boolean hasEnded() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                == 0;
    }

    Set<String> variables() {
        var names = new TreeSet<String>();
        engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .list()
                .forEach(variable -> names.add(variable.getVariableName()));
        return names;
    }

    /**
     * The flows that were taken, the nodes that were left by one, and the ends that were reached. A
     * boundary event whose task was done in time is not among them.
     */
    Set<String> passed() {
        Set<String> finished =
                engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .finished()
                        .list()
                        .stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .collect(toSet());
        return Models.elements(model, FlowElement.class).stream()
                .filter(element -> finished.contains(element.getId()))
                .filter(element -> isLeft(element, finished))
                .map(FlowElement::getId)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isLeft(FlowElement element, Set<String> finished) {
        return !(element instanceof FlowNode node)
                || node.getOutgoingFlows().isEmpty()
                || node.getOutgoingFlows().stream().anyMatch(f -> finished.contains(f.getId()));
    }

    @Override
    public void close() {
        engine.close();
    }
}
