package se.beslutsgang.app.start;

import org.springframework.core.env.MapPropertySource;

import se.beslutsgang.app.database.Database;

import java.util.Map;

/** Tells Spring where the database is. */
final class DatabaseProperties extends MapPropertySource {

    DatabaseProperties(Database database) {
        super("beslutsgang.database", properties(database));
    }

    private static Map<String, Object> properties(Database database) {
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.flyway.url", database.migrationUrl().orElse(database.url()),
                "spring.flyway.placeholders.application", database.application(),
                "beslutsgang.migrate", database.migrationUrl().isPresent());
    }
}
