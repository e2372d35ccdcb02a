package se.beslutsgang.app;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import se.beslutsgang.ledger.testkit.TestDatabase;

import java.util.Map;

/** All of the product on a database of its own, without a port. */
public final class Wired implements AutoCloseable {

    private final ConfigurableApplicationContext beans;

    private Wired(ConfigurableApplicationContext beans) {
        this.beans = beans;
    }

    public static Wired on(TestDatabase database, String... properties) {
        return new Wired(
                new SpringApplicationBuilder(Application.class)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .registerShutdownHook(false)
                        .profiles("demo")
                        .properties(Map.of("server.port", "-1"))
                        .properties(database.properties())
                        .properties(properties)
                        .run());
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    public <T> Map<String, T> all(Class<T> type) {
        return beans.getBeansOfType(type);
    }

    @Override
    public void close() {
        beans.close();
    }
}
