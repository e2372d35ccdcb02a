package se.beslutsgang.cycle.engine;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Flowable's own tables, by its own scripts, made by the login that owns them all; the engine never
 * changes its schema by itself. A newer Flowable needs a migration after this one, and a fresh
 * database still runs this one first: a test holds the version fast.
 */
public final class FlowableTables implements JavaMigration {

    /** The version whose scripts these are. */
    static final String FLOWABLE = "8.0.0";

    private static final List<String> SCRIPTS =
            List.of(
                    "org/flowable/common/db/create/flowable.postgres.create.common.sql",
                    "org/flowable/db/create/flowable.postgres.create.engine.sql",
                    "org/flowable/db/create/flowable.postgres.create.history.sql",
                    "org/flowable/eventregistry/db/create/flowable.postgres.create.eventregistry.sql");

    /**
     * Flowable writes local time of whatever zone the JVM runs in; two nodes in different zones
     * would differ on when a timer is due. In these columns the driver keeps the instant.
     */
    private static final String INSTANTS =
            """
            do $$ declare c record; begin
              for c in select table_name, column_name from information_schema.columns
                        where table_schema = current_schema()
                          and table_name ~ '^(act|flw)_'
                          and data_type = 'timestamp without time zone'
              loop
                execute format('alter table %I alter column %I type timestamptz',
                               c.table_name, c.column_name);
              end loop;
            end $$
            """;

    private static final String GRANTS =
            """
            do $$ declare t record; begin
              for t in select tablename from pg_tables
                        where schemaname = current_schema() and tablename ~ '^(act|flw)_'
              loop
                execute format('grant select, insert, update, delete on %%I to %1$s', t.tablename);
              end loop;
              for t in select sequencename from pg_sequences
                        where schemaname = current_schema() and sequencename ~ '^(act|flw)_'
              loop
                execute format('grant usage on sequence %%I to %1$s', t.sequencename);
              end loop;
            end $$
            """;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("600");
    }

    @Override
    public String getDescription() {
        return "flowable";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return FLOWABLE.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        for (String script : SCRIPTS) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
        }
        String application = context.getConfiguration().getPlaceholders().get("application");
        if (application == null) throw new IllegalStateException("No placeholder \"application\"");
        try (Statement statement = connection.createStatement()) {
            statement.execute(INSTANTS);
            statement.execute(GRANTS.formatted(application));
        }
    }
}
