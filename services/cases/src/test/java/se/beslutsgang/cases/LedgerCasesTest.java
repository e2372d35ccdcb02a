package se.beslutsgang.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.cases.events.CaseEvent;
import se.beslutsgang.cases.events.CaseEvent.BriefFiled;
import se.beslutsgang.cases.events.CaseEvent.CaseDelayed;
import se.beslutsgang.cases.events.CaseEvent.CaseOpened;
import se.beslutsgang.cases.events.CaseEvent.DelayAnnulled;
import se.beslutsgang.cases.events.OriginEvent.CaseWithdrawn;
import se.beslutsgang.cases.events.WayEvent.CaseAdmitted;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a case is known for, by its events. */
class LedgerCasesTest {

    private static final RegionId REGION = new RegionId("x");
    private static final CaseId CASE = CaseId.of(REGION, "1-2026");
    private static final BodyId BOARD = new BodyId("x/rs");
    private static final ItemId FIRST = new ItemId("x/rf/2026-03-04/1");
    private static final ItemId SECOND = new ItemId("x/rf/2026-04-08/1");

    private static Set<ItemId> delayed(CaseEvent... events) {
        return known(events).delayedByMinority();
    }

    private static Cases.Case known(CaseEvent... events) {
        Stream<CaseEvent> opened = Stream.of(new CaseOpened(CASE, REGION, "1-2026", "Plan"));
        List<Recorded> told =
                Stream.concat(opened, Stream.of(events)).map(LedgerCasesTest::recorded).toList();
        return new LedgerCases(new OneStream(told), new JdbcTemplate()).find(CASE).orElseThrow();
    }

    private static Recorded recorded(CaseEvent event) {
        Instant at = Instant.parse("2026-03-04T09:00:00Z");
        var occasion = Occasion.conducting(Actor.SYSTEM, Happened.at(at));
        var type = new EventTypes.Key("cases." + event.getClass().getSimpleName(), 1);
        return new Recorded(-1, "case/" + CASE, 0, type, event, occasion, "", at);
    }

    private record OneStream(List<Recorded> events) implements Streams {

        @Override
        public List<Recorded> read(String stream, long fromSequence) {
            return events;
        }

        @Override
        public List<Recorded> readAll(List<String> streams) {
            return events;
        }

        @Override
        public List<String> names(String prefix) {
            return List.of();
        }
    }

    @Test
    void only_a_delay_by_a_minority_uses_up_its_right() {
        assertThat(delayed(new CaseDelayed(CASE, FIRST, false))).isEmpty();
        assertThat(delayed(new CaseDelayed(CASE, FIRST, true))).containsExactly(FIRST);
    }

    /** A referral back of 2025-26 was annulled, and the minority could refer back again. */
    @Test
    void annulment_revives_the_right_of_the_minority() {
        assertThat(delayed(new CaseDelayed(CASE, FIRST, true), new DelayAnnulled(CASE, FIRST)))
                .isEmpty();
        assertThat(delayed(new CaseDelayed(CASE, FIRST, true), new DelayAnnulled(CASE, SECOND)))
                .containsExactly(FIRST);
        var twice =
                known(
                        new CaseDelayed(CASE, FIRST, true),
                        new DelayAnnulled(CASE, FIRST),
                        new CaseDelayed(CASE, SECOND, false));
        assertThat(twice.way().delayedIn()).containsExactly(SECOND);
    }

    @Test
    void what_was_allowed_to_be_put_is_known_at_every_later_meeting() {
        assertThat(known().way().admittedIn()).isEmpty();
        assertThat(known(new CaseAdmitted(CASE, FIRST)).way().admittedIn()).contains(FIRST);
    }

    /** The latest brief is what lies on a table, and each version stays among the papers. */
    @Test
    void what_is_filed_lies_on_its_table_until_the_case_is_taken_back() {
        Cases.Case filed = known(brief(1, "Anta planen"), brief(2, "Anta planen med bilaga"));
        assertThat(filed.pendingFor(BOARD).orElseThrow().clauses())
                .containsExactly("Anta planen med bilaga");
        assertThat(filed.papers())
                .extracting(Cases.Paper::name)
                .containsExactly("Beslutsunderlag, version 1", "Beslutsunderlag, version 2");
        Cases.Case withdrawn = known(brief(1, "Anta planen"), new CaseWithdrawn(CASE, List.of()));
        assertThat(withdrawn.pendingFor(BOARD)).isEmpty();
        assertThat(withdrawn.papers()).hasSize(1);
    }

    @Test
    void a_number_that_nobody_opened_is_no_case() {
        var cases = new LedgerCases(new OneStream(List.of()), new JdbcTemplate());
        assertThat(cases.find(CASE)).isEmpty();
    }

    private static BriefFiled brief(int version, String clause) {
        return new BriefFiled(
                CASE,
                version,
                new DocumentHash("a".repeat(64)),
                BOARD,
                BOARD,
                List.of(clause),
                List.of(),
                List.of(),
                List.of());
    }
}
