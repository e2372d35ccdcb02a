package se.beslutsgang.ledger.log;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.ledger.Projector;

import java.util.List;

/**
 * The tables of the projectors as a whole: emptied, and dumped as text in an order of their own.
 */
final class ReadModels {

    /** Text by code point, so that the order is the same in every locale. */
    private static final String KEY =
            """
            select string_agg(quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end,
                              ', ' order by k.n)
              from pg_index i cross join unnest(i.indkey) with ordinality k(attnum, n)
              join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
             where i.indrelid = to_regclass(?) and i.indisprimary
            """;

    /** How a value is written as text depends on these. */
    private static final String PLAIN =
            """
            set local timezone to 'UTC';
            set local intervalstyle to 'iso_8601';
            set local bytea_output to 'hex';
            set local extra_float_digits to 1;
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ReadModels(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @throws IllegalStateException when the projector's tables cannot be dumped, and so not be
     *     compared with rebuilt ones
     */
    void requireDumpable(Projector projector) {
        if (projector.tables().isEmpty()) {
            throw new IllegalStateException(projector.name() + " declares no table");
        }
        projector.tables().forEach(this::keyOf);
    }

    void empty(Projector projector) {
        projector.tables().reversed().forEach(table -> jdbc.update("delete from " + table));
    }

    List<String> dump(Projector projector) {
        List<String> rows =
                transaction.execute(
                        _ -> {
                            jdbc.execute(PLAIN);
                            return projector.tables().stream()
                                    .flatMap(table -> rows(table).stream())
                                    .toList();
                        });
        return rows == null ? List.of() : rows;
    }

    private List<String> rows(String table) {
        return jdbc.query(
                "select '%1$s ' || t::text from %1$s t order by %2$s"
                        .formatted(table, keyOf(table)),
                (row, _) -> row.getString(1));
    }

    private String keyOf(String table) {
        String key = jdbc.queryForObject(KEY, String.class, table);
        if (key == null) {
            throw new IllegalStateException(table + " is no table with a primary key");
        }
        return key;
    }
}
