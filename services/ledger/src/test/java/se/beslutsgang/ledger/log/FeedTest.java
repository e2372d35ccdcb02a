package se.beslutsgang.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Recorded;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class FeedTest {

    /** Positions 0 to 1 199; every hundredth event is a bell, the others are steps. */
    private static final class Steps implements Log {

        private static final int EVENTS = 1_200;

        private static Recorded event(int position) {
            return new Recorded(
                    position,
                    "s",
                    position,
                    new EventTypes.Key(position % 100 == 0 ? "m.Bell" : "m.Step", 1),
                    position,
                    Occasion.recording(Actor.SYSTEM, Happened.parse("2022-06-08")),
                    "c",
                    Instant.EPOCH);
        }

        @Override
        public List<Recorded> after(long position, int limit) {
            return between(position, position + limit, Set.of("m.Bell", "m.Step"));
        }

        @Override
        public List<Recorded> between(long after, long until, Set<String> names) {
            return IntStream.range(0, EVENTS)
                    .filter(n -> n > after && n <= until)
                    .mapToObj(Steps::event)
                    .filter(r -> names.contains(r.type().name()))
                    .toList();
        }

        @Override
        public long head() {
            return EVENTS - 1;
        }
    }

    private static List<Long> positions(Feed.Batch batch) {
        return batch.events().stream().map(Recorded::position).toList();
    }

    @Test
    void of_the_named_events_the_first_few_are_given_and_no_other_is_passed_by() {
        Feed.Batch batch = Feed.named(new Steps(), 3, Set.of("m.Bell")).after(-1);
        assertThat(positions(batch)).containsExactly(0L, 100L, 200L);
        assertThat(batch.until()).isEqualTo(200);
    }

    @Test
    void what_is_not_named_is_passed_by_a_span_at_a_time() {
        Feed.Batch batch = Feed.named(new Steps(), 10, Set.of("m.Bell")).after(200);
        assertThat(positions(batch)).containsExactly(300L, 400L, 500L, 600L, 700L);
        assertThat(batch.until()).isEqualTo(200 + Feed.SPAN);
    }

    @Test
    void at_the_end_it_stops_at_the_head() {
        Feed.Batch batch = Feed.named(new Steps(), 10, Set.of("m.Bell")).after(1_150);
        assertThat(batch.events()).isEmpty();
        assertThat(batch.until()).isEqualTo(1_199);
    }

    @Test
    void all_events_come_so_many_at_a_time() {
        Feed.Batch batch = Feed.all(new Steps(), 2).after(10);
        assertThat(positions(batch)).containsExactly(11L, 12L);
        assertThat(batch.until()).isEqualTo(12);
        assertThat(Feed.all(new Steps(), 2).after(1_199).until()).isEqualTo(1_199);
    }
}
