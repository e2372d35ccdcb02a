package se.beslutsgang.ledger.testkit;

import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

import se.beslutsgang.ledger.Readers;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A node of the product with the ledger and the modules that a test names. Two nodes on one
 * database are two of these.
 */
public final class Node implements AutoCloseable {

    /** No configuration by annotation, or a test that scans all of the product would find it. */
    @EnableAutoConfiguration
    @ComponentScan("se.beslutsgang.ledger.axon")
    private static final class Ledger {}

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts and returns when the readers run.
     *
     * @param modules classes whose beans take part: configurations, projectors, reactions
     */
    public static Node start(TestDatabase database, Class<?>... modules) {
        return start(database, Map.of(), modules);
    }

    /** The same; {@code properties} win over those of the database. */
    public static Node start(
            TestDatabase database, Map<String, Object> properties, Class<?>... modules) {
        Class<?>[] sources =
                Stream.concat(Stream.of(Ledger.class), Arrays.stream(modules))
                        .toArray(Class<?>[]::new);
        return new Node(
                new SpringApplicationBuilder(sources)
                        .web(WebApplicationType.NONE)
                        .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .registerShutdownHook(false)
                        .properties(database.properties())
                        .properties(properties)
                        .run());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Waits until every event has a position and every reader has taken it in. */
    public void untilQuiet() {
        Readers readers = bean(Readers.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(readers::isQuiet);
    }

    @Override
    public void close() {
        context.close();
    }
}
