package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.meetings.domain.Hall.seat;
import static se.beslutsgang.meetings.domain.Hall.substitute;
import static se.beslutsgang.meetings.domain.Orders.BY_ELECTION;
import static se.beslutsgang.meetings.domain.Orders.BY_LAW;
import static se.beslutsgang.meetings.domain.Orders.NORRBOTTEN;
import static se.beslutsgang.meetings.domain.Orders.VASTERBOTTEN;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.domain.ServiceOrder.Turn;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Bodies drawn with a seed: seats that are empty, and substitutes who are there. */
class NoEmptyChairTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_committee_leaves_no_chair_empty_while_a_substitute_is_there(int seed) {
        var random = new Random(seed);
        for (int n = 0; n < 50; n++) {
            List<Seat> empty =
                    IntStream.rangeClosed(1, random.nextInt(9))
                            .mapToObj(seat -> seat(seat, any(random), "m" + seat))
                            .toList();
            List<Substitute> there =
                    IntStream.rangeClosed(1, random.nextInt(9))
                            .mapToObj(place -> substitute("s" + place, any(random), place))
                            .toList();
            for (ServiceOrder order : List.of(VASTERBOTTEN, NORRBOTTEN, BY_ELECTION)) {
                List<Turn> turns = order.fill(empty, there, Set.of());
                assertThat(turns).hasSize(Math.min(empty.size(), there.size()));
                assertThat(turns).extracting(Turn::seat).doesNotHaveDuplicates();
                assertThat(turns).extracting(Turn::person).doesNotHaveDuplicates();
            }
            assertThat(BY_LAW.fill(empty, there, Set.of()))
                    .allMatch(t -> partyOf(t, empty).equals(partyOf(t.person(), there)));
        }
    }

    private static String any(Random random) {
        return List.of("S", "V", "M", "SD", "L").get(random.nextInt(5));
    }

    private static Party partyOf(Turn turn, List<Seat> seats) {
        return seats.get(turn.seat() - 1).party().orElseThrow();
    }

    private static Party partyOf(PersonId person, List<Substitute> substitutes) {
        return substitutes.stream()
                .filter(s -> s.person().equals(person))
                .findFirst()
                .orElseThrow()
                .party();
    }
}
