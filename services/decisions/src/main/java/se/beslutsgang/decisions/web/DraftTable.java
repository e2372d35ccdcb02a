package se.beslutsgang.decisions.web;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** Drafts of proposals: seen by their owner only, outside the ledger until they are filed. */
@Component
class DraftTable {

    /** {@code clauses} as written, one a line. */
    record Draft(String subject, String clauses, Instant saved) {}

    private final JdbcTemplate jdbc;
    private final BusinessClock clock;

    DraftTable(JdbcTemplate jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Draft> find(ItemId item, PersonId owner) {
        return jdbc
                .query(
                        "select subject, clauses, saved from decisions_draft"
                                + " where item = ? and owner = ?",
                        (row, _) ->
                                new Draft(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getTimestamp(3).toInstant()),
                        item.value(),
                        owner.value())
                .stream()
                .findFirst();
    }

    void save(ItemId item, PersonId owner, String subject, String clauses) {
        jdbc.update(
                "insert into decisions_draft (item, owner, subject, clauses, saved)"
                        + " values (?, ?, ?, ?, ?) on conflict (item, owner) do update"
                        + " set subject = excluded.subject, clauses = excluded.clauses,"
                        + " saved = excluded.saved",
                item.value(),
                owner.value(),
                subject,
                clauses,
                Timestamp.from(clock.now()));
    }

    void discard(ItemId item, PersonId owner) {
        jdbc.update(
                "delete from decisions_draft where item = ? and owner = ?",
                item.value(),
                owner.value());
    }
}
