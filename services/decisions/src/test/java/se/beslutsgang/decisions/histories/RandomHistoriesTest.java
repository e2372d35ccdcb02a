package se.beslutsgang.decisions.histories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.beslutsgang.decisions.reference.Reference;
import se.beslutsgang.decisions.reference.Script;
import se.beslutsgang.decisions.reference.Scripts;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * The domain and the reference tell the same of matters staged at random. {@code
 * -Dhistories.seed=N} begins with another seed, {@code -Dhistories=N} plays another number.
 */
class RandomHistoriesTest {

    private static final int USUAL = 2_000;
    private static final int LONG = 100_000;

    private static final List<String> TOLD =
            LongStream.rangeClosed(1, USUAL)
                    .mapToObj(seed -> String.join("\n", Reference.told(Scripts.of(seed))))
                    .toList();

    private static long count() {
        boolean longRun = Boolean.getBoolean("beslutsgang.test.long");
        return Long.getLong("histories", longRun ? LONG : USUAL);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void the_domain_and_the_reference_agree() {
        long first = Long.getLong("histories.seed", 1);
        LongStream.range(first, first + count()).forEach(RandomHistoriesTest::agree);
    }

    private static void agree(long seed) {
        Script script = Scripts.of(seed);
        List<String> expected = Reference.told(script);
        List<String> told;
        try {
            told = Retelling.told(script);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(script + "\nis told by the reference as\n" + expected, e);
        }
        assertThat(told).as(script.toString()).isEqualTo(expected);
    }

    /** Else they might agree on nothing much. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "put CLOSED_DOORS",
                "put ADMISSION",
                "put COUNTER_PROPOSAL",
                "put AMENDMENT",
                "put ADDITION",
                "put REJECTION",
                "by MINORITY",
                "by CASTING_VOTE",
                "by VOTE",
                "by ACCLAMATION",
                "delay MAJORITY, disputed",
                "overturned",
                "decided OWN REJECTED",
                "decided OWN DECIDED",
                "decided OWN NOT_ADMITTED",
                "decided RECOMMENDATION",
                "REFERRED_BACK by MINORITY",
                "POSTPONED by MINORITY",
                "MINORITY to [0, 1]",
                "undecided",
                "nothing new",
                "reserved ",
                "refused NO_QUORUM",
                "refused NO_SEAT",
                "refused SECOND_BALLOT",
                "refused NOT_SERVING",
                "refused DISQUALIFIED_VOTES",
                "refused NO_CASTING_VOTE",
                "refused NO_REFUSAL_IN_A_COMMITTEE",
                "refused DID_NOT_TAKE_PART",
                "refused MEETING_IS_CLOSED",
                "refused NO_PROPOSAL_OF_ONES_OWN",
                "refused OWN_PROPOSAL_CARRIED",
                "refused ALREADY_CERTIFIED"
            })
    void it_happens_in_some_history_that(String words) {
        assertThat(TOLD.stream().anyMatch(told -> told.contains(words))).as(words).isTrue();
    }

    @Test
    void the_same_seed_stages_the_same_script() {
        assertThat(Scripts.of(7)).isEqualTo(Scripts.of(7)).isNotEqualTo(Scripts.of(8));
    }
}
