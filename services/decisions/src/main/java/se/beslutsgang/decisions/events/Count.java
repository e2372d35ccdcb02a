package se.beslutsgang.decisions.events;

import java.util.Optional;

/**
 * What was counted in a vote.
 *
 * @param absent seats told as empty; 0 where the record is silent
 */
public record Count(int yes, int no, int abstained, int absent) {

    /** Serving members who are there, whether they vote or not. */
    public int present() {
        return yes + no + abstained;
    }

    public int all() {
        return present() + absent;
    }

    public boolean tie() {
        return majority().isEmpty();
    }

    /** The side with more ballots; empty at a tie. */
    public Optional<Choice> majority() {
        if (yes > no) return Optional.of(Choice.YES);
        return no > yes ? Optional.of(Choice.NO) : Optional.empty();
    }

    public int of(Choice choice) {
        return switch (choice) {
            case YES -> yes;
            case NO -> no;
            case ABSTAINED -> abstained;
        };
    }
}
