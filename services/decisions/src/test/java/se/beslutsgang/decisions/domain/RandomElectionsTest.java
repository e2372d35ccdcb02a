package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.events.BallotGroup;
import se.beslutsgang.decisions.events.Tally;
import se.beslutsgang.decisions.events.Votes;
import se.beslutsgang.kernel.PersonId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Elections by chance, seeded: what holds for each, and what another way of reckoning gives. */
class RandomElectionsTest {

    private static final int RUNS = Integer.getInteger("histories", 2_000);
    private final SplittableRandom random = new SplittableRandom(20_221_116);

    private static List<BallotGroup> groups(int[] votes) {
        return IntStream.range(0, votes.length)
                .mapToObj(g -> new BallotGroup("g" + g, List.of(), votes[g]))
                .toList();
    }

    /** The lot falls on the first of the tied each time. */
    private static ComparisonNumbers settled(int[] votes, int seats) {
        Map<Integer, String> lots = new HashMap<>();
        ComparisonNumbers now = ComparisonNumbers.of(groups(votes), seats, lots);
        while (now.tie().isPresent()) {
            lots.put(now.tie().get().seat(), now.tie().get().designations().getFirst());
            now = ComparisonNumbers.of(groups(votes), seats, lots);
        }
        return now;
    }

    private static int[] won(ComparisonNumbers result, int groups) {
        int[] won = new int[groups];
        result.seats().forEach(s -> won[Integer.parseInt(s.group().designation().substring(1))]++);
        return won;
    }

    @Test
    void seats_are_shared_as_the_reference_shares_them() {
        for (int n = 0; n < RUNS; n++) {
            int[] votes = ElectionReference.votes(random, 1 + random.nextInt(7), 30);
            int seats = 1 + random.nextInt(15);
            ComparisonNumbers result = settled(votes, seats);
            assertThat(won(result, votes.length))
                    .as("votes %s, %d seats", IntStream.of(votes).boxed().toList(), seats)
                    .isEqualTo(ElectionReference.shared(votes, seats));
            boolean any = IntStream.of(votes).sum() > 0;
            assertThat(result.seats()).hasSize(any ? seats : 0);
        }
    }

    /** Nobody gets a seat on a lower number than another could have used. */
    @Test
    void no_lower_comparison_number_goes_before_a_higher_one() {
        for (int n = 0; n < RUNS; n++) {
            int[] votes = ElectionReference.votes(random, 2 + random.nextInt(5), 40);
            int[] won = won(settled(votes, 1 + random.nextInt(11)), votes.length);
            for (int a = 0; a < votes.length; a++) {
                for (int b = 0; b < votes.length; b++) {
                    if (won[a] > 0) {
                        assertThat(votes[a] * (won[b] + 1))
                                .isGreaterThanOrEqualTo(votes[b] * won[a]);
                    }
                }
            }
        }
    }

    @Test
    void the_quota_agrees_and_never_falls_when_more_are_present_nor_rises_with_the_seats() {
        for (int present = 1; present < 200; present++) {
            for (int seats = 1; seats < 40; seats++) {
                int quota = ComparisonNumbers.quota(present, seats);
                assertThat(quota).isEqualTo(ElectionReference.quota(present, seats));
                assertThat(ComparisonNumbers.quota(present + 1, seats))
                        .isGreaterThanOrEqualTo(quota);
                assertThat(ComparisonNumbers.quota(present, seats + 1)).isLessThanOrEqualTo(quota);
            }
        }
    }

    @Test
    void most_votes_win_as_the_reference_reckons() {
        for (int n = 0; n < RUNS; n++) {
            int[] votes = ElectionReference.votes(random, 1 + random.nextInt(8), 6);
            int seats = 1 + random.nextInt(5);
            List<PersonId> expected =
                    ElectionReference.most(votes, seats).stream()
                            .map(RandomElectionsTest::candidate)
                            .toList();
            assertThat(elected(votes, seats)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<PersonId> elected(int[] votes, int seats) {
        List<Votes> told =
                IntStream.range(0, votes.length)
                        .mapToObj(c -> new Votes(candidate(c), votes[c]))
                        .toList();
        var drawn = new ArrayList<PersonId>();
        MostVotes now = MostVotes.of(new Tally(0, told, 0, 0), seats, drawn);
        while (!now.tied().isEmpty()) {
            drawn.add(now.tied().iterator().next());
            now = MostVotes.of(new Tally(0, told, 0, 0), seats, drawn);
        }
        return now.elected();
    }

    private static PersonId candidate(int number) {
        return new PersonId("x/c" + number);
    }
}
