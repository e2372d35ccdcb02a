package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Tally;
import se.beslutsgang.decisions.events.Votes;
import se.beslutsgang.kernel.PersonId;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is elected on the ballots told: those with most votes, be it a majority of the ballots or not
 * (simple majority, KL 5:55). Where the last seats are fewer than those with equally many votes,
 * the lot decides (KL 5:56).
 *
 * @param elected in the order of their votes
 * @param tied between whom the lot is still to be drawn; empty when nothing is tied
 */
record MostVotes(List<PersonId> elected, Set<PersonId> tied) {

    /**
     * @param drawn whom the lot has fallen on so far
     */
    static MostVotes of(Tally tally, int seats, List<PersonId> drawn) {
        var elected = new ArrayList<PersonId>();
        for (int votes : levels(tally)) {
            int left = seats - elected.size();
            List<PersonId> equal = with(votes, tally);
            if (equal.size() > left) {
                return between(elected, equal, left, drawn);
            }
            elected.addAll(equal);
        }
        return new MostVotes(List.copyOf(elected), Set.of());
    }

    /** One for whom nobody voted is not elected, however many seats there are. */
    private static List<Integer> levels(Tally tally) {
        return tally.votes().stream()
                .map(Votes::votes)
                .filter(v -> v > 0)
                .distinct()
                .sorted((a, b) -> Integer.compare(b, a))
                .toList();
    }

    private static List<PersonId> with(int votes, Tally tally) {
        return tally.votes().stream()
                .filter(v -> v.votes() == votes)
                .map(Votes::candidate)
                .toList();
    }

    private static MostVotes between(
            List<PersonId> elected, List<PersonId> equal, int seats, List<PersonId> drawn) {
        var all = new ArrayList<PersonId>(elected);
        List<PersonId> fell = drawn.stream().filter(equal::contains).limit(seats).toList();
        all.addAll(fell);
        var tied = new LinkedHashSet<>(equal);
        tied.removeAll(fell);
        return new MostVotes(List.copyOf(all), fell.size() == seats ? Set.of() : tied);
    }
}
