package se.beslutsgang.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.sun.net.httpserver.HttpServer;

import org.awaitility.Awaitility;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Axon reports to its vendor by default, but not where it sees a test on the stack: so both the
 * ledger and, to show that we would have noticed, a plain Axon are started on threads of their own,
 * with a vendor of ours.
 */
class UsageReportingIT {

    private static final List<String> PROPERTIES =
            List.of("axoniq.usage.url", "axoniq.update-checker.disabled", "user.home");

    private final TestDatabase database = TestDatabase.fresh();
    private final List<String> reports = new CopyOnWriteArrayList<>();
    private final List<URI> connections = new CopyOnWriteArrayList<>();
    private final ProxySelector selector = ProxySelector.getDefault();
    private final Map<String, String> before = new HashMap<>();
    private final HttpServer vendor;

    UsageReportingIT() throws IOException {
        vendor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        vendor.createContext(
                "/",
                exchange -> {
                    reports.add(exchange.getRequestURI().getPath());
                    exchange.sendResponseHeaders(500, -1);
                    exchange.close();
                });
        vendor.start();
    }

    @BeforeEach
    void somebody_even_asks_for_it(@TempDir Path home) {
        for (String name : PROPERTIES) before.put(name, System.getProperty(name, ""));
        System.setProperty("axoniq.usage.url", url() + "/ledger");
        System.setProperty("axoniq.update-checker.disabled", "false");
        System.setProperty("user.home", home.toString());
        ProxySelector.setDefault(new Noting());
    }

    @AfterEach
    void put_back() {
        ProxySelector.setDefault(selector);
        before.forEach(
                (name, value) -> {
                    if (value.isEmpty()) System.clearProperty(name);
                    else System.setProperty(name, value);
                });
        vendor.stop(0);
    }

    @Test
    void only_the_database_is_connected_to_and_nothing_is_reported() throws Exception {
        try (Tallies _ = onAThreadOfItsOwn(this::ledgerAtWork)) {
            assertThat(connections)
                    .isNotEmpty()
                    .allMatch(uri -> database.url().contains(":" + uri.getPort() + "/"));

            Configuration plain = onAThreadOfItsOwn(this::plainAxon);
            try {
                // Its second try comes well after the ledger's first would have.
                Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> reports.size() >= 2);
                assertThat(reports).containsOnly("/plain");
            } finally {
                plain.shutdown();
            }
        }
    }

    /** With whatever of Axon would report, given that somebody starts it. */
    private Tallies ledgerAtWork() {
        Tallies tallies = Tallies.on(database);
        tallies.count("a", "one", 1);
        tallies.untilQuiet();
        Configuration ours = tallies.bean(AxonLedger.class).configuration();
        var reporting = ours.getComponent(UpdateChecker.class, () -> null);
        if (reporting != null) reporting.start();
        return tallies;
    }

    private Configuration plainAxon() {
        Configuration plain =
                DefaultConfigurer.defaultConfiguration()
                        .registerComponent(
                                UsagePropertyProvider.class, _ -> new To(url() + "/plain"))
                        .buildConfiguration();
        var _ = plain.getComponent(UpdateChecker.class);
        plain.start();
        return plain;
    }

    private String url() {
        return "http://127.0.0.1:" + vendor.getAddress().getPort();
    }

    private record To(String getUrl) implements UsagePropertyProvider {
        @Override
        public Boolean getDisabled() {
            return false;
        }

        @Override
        public int priority() {
            return 0;
        }
    }

    /** It would bring a reporter of its own, which is started with the context. */
    @Test
    void the_starter_of_the_vendor_is_not_on_the_class_path() {
        assertThatThrownBy(
                        () ->
                                Class.forName(
                                        "org.axonframework.springboot.autoconfig"
                                                + ".UpdateCheckerAutoConfiguration"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private static <T> T onAThreadOfItsOwn(Callable<T> start) throws Exception {
        var result = new CompletableFuture<T>();
        Thread.ofPlatform()
                .start(
                        () -> {
                            try {
                                result.complete(start.call());
                            } catch (Exception | Error e) {
                                result.completeExceptionally(e);
                            }
                        });
        return result.get(60, SECONDS);
    }

    /** Asked before every connection of this JVM. */
    private final class Noting extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            connections.add(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException e) {
            connections.add(uri);
        }
    }
}
