package se.beslutsgang.app.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.ledger.Logins;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

import javax.sql.DataSource;

/**
 * Brings the tables up to date with the owner's login, and refuses what it must not touch: a
 * database of a newer version, and, in production, a login that could change what is recorded.
 */
@Component
class Migrations implements FlywayMigrationStrategy {

    private final DataSource application;
    private final Environment environment;
    private final boolean mayMigrate;

    Migrations(
            DataSource application,
            Environment environment,
            @Value("${beslutsgang.migrate:true}") boolean mayMigrate) {
        this.application = application;
        this.environment = environment;
        this.mayMigrate = mayMigrate;
    }

    @Override
    public void migrate(Flyway flyway) {
        refuseNewer(flyway);
        if (mayMigrate) bringUpToDate(flyway);
        else refuseOlder(flyway);
        lookAtLogin();
    }

    private static void refuseNewer(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(m -> m.isVersioned() && !m.getState().isResolved())
                .findFirst()
                .ifPresent(Migrations::newer);
    }

    private static void newer(MigrationInfo unknown) {
        throw CannotGoOn.refused(
                "The database was changed by a newer version of Beslutsgång (migration %s, \"%s\"):"
                                .formatted(unknown.getVersion(), unknown.getDescription())
                        + " use that version, or another database");
    }

    private void bringUpToDate(Flyway flyway) {
        try {
            flyway.migrate();
            letApplicationSeeVersions(flyway);
        } catch (FlywayValidateException e) {
            throw CannotGoOn.refused(
                    "The database was made with other scripts than this program has (%s): use the"
                                    .formatted(firstDifference(e))
                            + " version that made it, or another folder with --data");
        }
    }

    /** So that a node without the owner's login can tell whether the tables fit it. */
    private static void letApplicationSeeVersions(Flyway flyway) {
        var configuration = flyway.getConfiguration();
        String login = configuration.getPlaceholders().get("application");
        try (Connection owner = configuration.getDataSource().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("grant select on " + configuration.getTable() + " to " + login);
        } catch (SQLException e) {
            throw new IllegalStateException("The owner's login cannot grant", e);
        }
    }

    private static String firstDifference(FlywayValidateException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> line.contains("igration "))
                .findFirst()
                .orElse("see the log");
    }

    private static void refuseOlder(Flyway flyway) {
        if (flyway.info().pending().length == 0) return;
        throw CannotGoOn.refused(
                "The database lacks "
                        + flyway.info().pending().length
                        + " migrations and this login may not run them: give the owner's login"
                        + " with --owner-url");
    }

    private void lookAtLogin() {
        if (!canRewrite()) return;
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw CannotGoOn.refused(
                    "The database's login may change what is recorded, which production does not"
                            + " allow: give the application's login with --database-url and the"
                            + " owner's with --owner-url");
        }
        System.err.println(
                "WARNING: one login owns the tables and runs the application, so it could change"
                        + " what is recorded; production refuses that.");
    }

    private boolean canRewrite() {
        try (Connection connection = application.getConnection()) {
            return Logins.canRewrite(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell who we are", e);
        }
    }
}
