package se.beslutsgang.app.start;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import se.beslutsgang.app.Application;
import se.beslutsgang.app.Content;
import se.beslutsgang.app.Settings;
import se.beslutsgang.app.database.Database;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The started product: all beans on a database, with pages or without. */
public final class Product {

    private final ConfigurableApplicationContext beans;

    private Product(ConfigurableApplicationContext beans) {
        this.beans = beans;
    }

    public static Product withPages(Settings settings, Database database, Lifetime lifetime) {
        return start(WebApplicationType.SERVLET, settings, database, lifetime);
    }

    public static Product withoutPages(Settings settings, Database database, Lifetime lifetime) {
        return start(WebApplicationType.NONE, settings, database, lifetime);
    }

    private static Product start(
            WebApplicationType web, Settings settings, Database database, Lifetime lifetime) {
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(web);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(defaults(settings));
        application.addInitializers(
                (ApplicationContextInitializer<ConfigurableApplicationContext>)
                        beans -> {
                            lifetime.keep(beans::close);
                            beans.getEnvironment()
                                    .getPropertySources()
                                    .addFirst(new DatabaseProperties(database));
                            if (web == WebApplicationType.NONE) WithoutPages.register(beans);
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
