package se.beslutsgang.processes;

import org.flowable.bpmn.model.FlowElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Fails a class of path tests when together they leave a node or a flow of the model unpassed. Says
 * nothing when only some of its tests were run.
 */
final class AllPassed implements BeforeEachCallback, AfterAllCallback {

    private final ProcessModel model;
    private final Set<String> passed = new HashSet<>();
    private final Set<String> testsRun = new HashSet<>();

    AllPassed(ProcessModel model) {
        this.model = model;
    }

    void note(Collection<String> elements) {
        passed.addAll(elements);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        testsRun.add(context.getRequiredTestMethod().getName());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        List<String> missed = missed(model, passed);
        if (isWhole(context.getRequiredTestClass()) && !missed.isEmpty()) {
            throw new AssertionError("No path test passes " + missed);
        }
    }

    private boolean isWhole(Class<?> tests) {
        return Stream.of(tests.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .allMatch(method -> testsRun.contains(method.getName()));
    }

    static List<String> missed(ProcessModel model, Collection<String> passed) {
        var missed =
                new TreeSet<>(
                        Models.elements(model, FlowElement.class).stream()
                                .map(FlowElement::getId)
                                .toList());
        missed.removeAll(passed);
        return List.copyOf(missed);
    }
}
