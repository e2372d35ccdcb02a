package se.beslutsgang.decisions.events;

import java.util.List;

/** What was told of a proportional election: groups and their ballots, never who cast them. */
public record GroupTally(List<BallotGroup> groups, int invalid) {

    /** All ballots that were handed in. */
    public int ballots() {
        return invalid + groups.stream().mapToInt(BallotGroup::votes).sum();
    }
}
