package se.beslutsgang.kernel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

import se.beslutsgang.kernel.Rule;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proves of each rule of a module that the tests that hold it fail without it, and else pass. */
public final class RuleProof {

    private static final LauncherConfig QUIET =
            LauncherConfig.builder()
                    .enableLauncherSessionListenerAutoRegistration(false)
                    .enableTestExecutionListenerAutoRegistration(false)
                    .enablePostDiscoveryFilterAutoRegistration(false)
                    .build();

    private final List<? extends Rule> rules;
    private final HeldTests tests;
    private final Without nothing = Without.nothing();

    private RuleProof(List<? extends Rule> rules, HeldTests tests) {
        this.rules = rules;
        this.tests = tests;
    }

    /**
     * @param beside a test in the package of the tests that hold the rules
     */
    public static Stream<DynamicTest> of(List<? extends Rule> rules, Class<?> beside) {
        return new RuleProof(rules, HeldTests.beside(beside)).all();
    }

    private Stream<DynamicTest> all() {
        var known =
                dynamicTest(
                        "tests hold rules that exist",
                        () -> assertThat(tests.unknown(rules)).isEmpty());
        return Stream.concat(
                Stream.of(known),
                rules.stream().map(rule -> dynamicTest(rule.name(), () -> prove(rule))));
    }

    private void prove(Rule rule) {
        List<Method> held = tests.of(rule);
        assertThat(held).as("tests that hold " + rule.key()).isNotEmpty();
        Without off = Without.rule(rule);
        for (Method test : held) {
            TestExecutionSummary on = run(test, nothing);
            assertThat(on.getTestsFailedCount()).as(HeldTests.name(test)).isZero();
            assertThat(on.getTestsSucceededCount()).as(HeldTests.name(test)).isPositive();
            assertThat(run(test, off).getTestsFailedCount())
                    .as(HeldTests.name(test) + " fails without " + rule.key())
                    .isPositive();
        }
    }

    private static TestExecutionSummary run(Method test, ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        var summary = new SummaryGeneratingListener();
        thread.setContextClassLoader(loader);
        try {
            Class<?> type = Class.forName(test.getDeclaringClass().getName(), true, loader);
            var request =
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(
                                    DiscoverySelectors.selectMethod(
                                            type, test.getName(), parameters(test)))
                            .build();
            LauncherFactory.create(QUIET).execute(request, summary);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
        return summary.getSummary();
    }

    private static String parameters(Method test) {
        return Stream.of(test.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(","));
    }
}
