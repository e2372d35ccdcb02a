package se.beslutsgang.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.ledger.Projector;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.util.ArrayList;
import java.util.List;

/** Every table is a read model that can be dumped and rebuilt, or is named here with its reason. */
class TablesIT {

    /**
     * Drafts are their owner's, the inbox is on its way to the engine: neither is built from the
     * log.
     */
    private static final List<String> NO_READ_MODELS =
            List.of("decisions_draft", "cycle_inbox", "flyway_schema_history");

    private static final String FEATURE_TABLES =
            "select tablename from pg_tables where schemaname = 'public' and tablename !~"
                    + " '^(act|flw|ledger|web_session)_|^web_session$'";

    @Test
    void every_table_belongs_to_a_projector_or_is_named_here() {
        try (Wired wired = Wired.on(TestDatabase.fresh())) {
            List<String> claimed = new ArrayList<>(NO_READ_MODELS);
            wired.all(Projector.class).values().forEach(p -> claimed.addAll(p.tables()));
            List<String> tables =
                    wired.bean(JdbcTemplate.class)
                            .query(FEATURE_TABLES, (row, _) -> row.getString(1));
            assertThat(tables).isNotEmpty().isSubsetOf(claimed);
        }
    }
}
