package se.beslutsgang.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.cases.events.CaseEvent;
import se.beslutsgang.cases.events.CaseEvent.CaseDelayed;
import se.beslutsgang.cases.events.CaseEvent.CaseOpened;
import se.beslutsgang.cases.events.CaseEvent.DelayAnnulled;
import se.beslutsgang.cases.events.WayEvent.CaseAdmitted;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.CaseId;
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
}
