package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.PersonId;

import java.util.List;

/**
 * What the tellers told of a secret ballot: numbers alone, so that nobody's vote stands anywhere
 * (KL 5:54).
 *
 * @param ballots all that were handed in, the blank and invalid ones among them
 */
public record Tally(int ballots, List<Votes> votes, int blank, int invalid) {

    /** The ballots that count. */
    public int valid() {
        return ballots - blank - invalid;
    }

    /** All names on all of them. */
    public int names() {
        return votes.stream().mapToInt(Votes::votes).sum();
    }

    public int of(PersonId candidate) {
        return votes.stream()
                .filter(v -> v.candidate().equals(candidate))
                .mapToInt(Votes::votes)
                .sum();
    }
}
