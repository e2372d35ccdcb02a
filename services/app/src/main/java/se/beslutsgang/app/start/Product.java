package se.beslutsgang.app.start;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import se.beslutsgang.app.Application;
import se.beslutsgang.app.Content;
import se.beslutsgang.app.Settings;
import se.beslutsgang.app.database.Database;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The started product: all beans on a database, with pages or without. */
public final class Product {

    private static final int NO_PORT = -1;
    private static final Map<String, Object> WITHOUT_PAGES =
            Map.of("server.port", NO_PORT, "beslutsgang.pages", false);

    private final ConfigurableApplicationContext beans;

    private Product(ConfigurableApplicationContext beans) {
        this.beans = beans;
    }

    public static Product withPages(Settings settings, Database database, Lifetime lifetime) {
        return start(Map.of(), settings, database, lifetime);
    }

    /**
     * All the same, but no port is opened: modules need not know whether a server or a command
     * asks.
     */
    public static Product withoutPages(Settings settings, Database database, Lifetime lifetime) {
        return start(WITHOUT_PAGES, settings, database, lifetime);
    }

    /**
     * For a database that is thrown away afterwards: nothing waits for the disk, and as nobody
     * looks on, read models may follow in larger steps.
     */
    public static Product onThrowAway(Settings settings, Database database, Lifetime lifetime) {
        var fixed = new HashMap<>(WITHOUT_PAGES);
        fixed.put("spring.datasource.hikari.connection-init-sql", "set synchronous_commit = off");
        fixed.put("beslutsgang.readers.breath", "500ms");
        return start(fixed, settings, database, lifetime);
    }

    private static Product start(
            Map<String, Object> fixed, Settings settings, Database database, Lifetime lifetime) {
        var application = new SpringApplication(Application.class);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(defaults(settings));
        application.addInitializers(
                beans -> {
                    lifetime.keep(beans::close);
                    var sources = beans.getEnvironment().getPropertySources();
                    sources.addFirst(new DatabaseProperties(database));
                    sources.addFirst(new MapPropertySource("beslutsgang.command", fixed));
                });
        return new Product(application.run());
    }

    /** Weaker than the environment, so that a container may say otherwise. */
    private static Map<String, Object> defaults(Settings settings) {
        var defaults = new HashMap<String, Object>();
        defaults.put("spring.profiles.default", "demo");
        defaults.put("server.port", settings.port());
        defaults.put("server.address", "127.0.0.1");
        defaults.put("beslutsgang.data", settings.data().toAbsolutePath().toString());
        return defaults;
    }

    /** Puts in place what a served product must hold. */
    public void loadContent() {
        beans.getBeanProvider(Content.class).orderedStream().forEach(Content::load);
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(beans.getBeanProvider(type).getIfAvailable());
    }

    /** The port on which the pages are served. */
    public int port() {
        return beans.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
