package se.beslutsgang.cycle.inbox;

import org.flowable.engine.HistoryService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.history.HistoricProcessInstance;
import org.flowable.engine.repository.ProcessDefinition;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.task.api.Task;

import se.beslutsgang.cycle.engine.EngineCommands;
import se.beslutsgang.cycle.engine.ProcessWiring;
import se.beslutsgang.processes.ProcessModel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what an arrival is for by its business key: a case to begin, or a user task that waits. The
 * same arrival twice does nothing the second time.
 */
public final class Correlation {

    private final Map<String, ProcessWiring> processes;
    private final RuntimeService running;
    private final TaskService tasks;
    private final HistoryService history;
    private final RepositoryService models;
    private final EngineCommands commands;

    public Correlation(
            List<ProcessWiring> processes, ProcessEngine engine, EngineCommands commands) {
        this.processes =
                processes.stream()
                        .collect(Collectors.toMap(p -> p.model().id(), Function.identity()));
        this.running = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.history = engine.getHistoryService();
        this.models = engine.getRepositoryService();
        this.commands = commands;
    }

    /** In the transaction that is open. @return whether it is now, or was already, taken in */
    boolean accept(Arrival arrival) {
        return arrival.task().map(task -> complete(arrival, task)).orElseGet(() -> begin(arrival));
    }

    private boolean begin(Arrival arrival) {
        if (cases(arrival).isEmpty()) {
            ProcessInstance begun =
                    running.startProcessInstanceByKey(arrival.process(), arrival.key());
            recordModel(arrival, begun.getProcessDefinitionId());
        }
        return true;
    }

    private List<HistoricProcessInstance> cases(Arrival arrival) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(arrival.process())
                .processInstanceBusinessKey(arrival.key())
                .list();
    }

    /** The hash is that of the deployed text: the one on the class path may be another by now. */
    private void recordModel(Arrival arrival, String definition) {
        ProcessWiring process = processes.get(arrival.process());
        if (process == null) throw new IllegalStateException("No process " + arrival.process());
        ProcessDefinition model = models.getProcessDefinition(definition);
        try (InputStream text =
                models.getResourceAsStream(model.getDeploymentId(), model.getResourceName())) {
            String hash = ProcessModel.sha256(text.readAllBytes());
            commands.send(process.recordModel(arrival.key(), model.getVersion(), hash));
        } catch (IOException e) {
            throw new UncheckedIOException("The deployed model is unreadable", e);
        }
    }

    private boolean complete(Arrival arrival, String task) {
        Task waiting =
                tasks.createTaskQuery()
                        .processDefinitionKey(arrival.process())
                        .processInstanceBusinessKey(arrival.key())
                        .taskDefinitionKey(task)
                        .singleResult();
        if (waiting == null) return isDone(arrival, task);
        tasks.complete(waiting.getId());
        return true;
    }

    private boolean isDone(Arrival arrival, String task) {
        return cases(arrival).stream()
                .anyMatch(
                        begun ->
                                history.createHistoricActivityInstanceQuery()
                                                .processInstanceId(begun.getId())
                                                .activityId(task)
                                                .finished()
                                                .count()
                                        > 0);
    }
}
