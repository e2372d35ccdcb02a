package se.beslutsgang.ledger.testkit;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a Spring test a database of its own: {@code @ContextConfiguration(initializers =
 * FreshDatabase.class)}. What the test itself sets wins.
 */
public final class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource("database", TestDatabase.fresh().properties()));
    }
}
