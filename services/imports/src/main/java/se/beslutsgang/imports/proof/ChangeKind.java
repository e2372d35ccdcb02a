package se.beslutsgang.imports.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What is falsified in a §, and the rules that rightly say so. */
public enum ChangeKind {
    COUNTS_SWAPPED(Counts::swapped, "BALLOTS_DIFFER_FROM_COUNT"),
    COUNTS_ACROSS_A_THIRD(Counts::acrossAThird, "BALLOTS_DIFFER_FROM_COUNT"),
    COUNTS_BEYOND_THE_ROLL(Counts::beyondTheRoll, "MORE_THAN_THE_ROLL"),
    FINDING(
            Findings::turned,
            "YES_IS_NOT_THE_FINDING",
            "FOUND_WHAT_WAS_NOT_PUT",
            "WORDED_OTHERWISE",
            "NO_COUNTER_PROPOSAL",
            "NOT_EVERYTHING_PUT"),
    PARTY(
            Parties::another,
            "DID_NOT_TAKE_PART",
            "NO_PROPOSAL_OF_ONES_OWN",
            "OWN_PROPOSAL_CARRIED",
            "WORDED_OTHERWISE"),
    LEAD(Leads::another),
    YES_AND_NO(Wordings::inverted, "YES_IS_NOT_THE_FINDING"),
    SENTENCE_DROPPED(
            Sentences::dropped,
            "VOTE_NOT_TAKEN",
            "NO_WORDING",
            "NO_FINDING",
            "NO_COUNTER_PROPOSAL",
            "WORDED_OTHERWISE",
            "NOT_EVERYTHING_PUT",
            "NOTHING_SETTLED",
            "NO_PROPOSAL_OF_ONES_OWN"),
    RESERVATION_OF_ONE_WHO_TOOK_NO_PART(Sentences::reservation, "DID_NOT_TAKE_PART"),
    ADDITION_AGAINST_MAIN(Findings::additionAgainstMain, "ADDITION_AGAINST_MAIN"),
    RECEIVER_DID_NOT_PREPARE(Findings::receiver, "RECEIVER_DID_NOT_PREPARE");

    /** A text with one thing changed, and what it was. */
    record Change(String text, String what) {}

    /** Empty where the § has nothing of the kind to change. */
    interface Planting {
        Optional<Change> in(Target target, Random random);
    }

    private final Planting planting;
    private final Set<String> rules;

    ChangeKind(Planting planting, String... rules) {
        this.planting = planting;
        this.rules = Set.of(rules);
    }

    Optional<Change> plant(Target target, Random random) {
        return planting.in(target, random);
    }

    /** Whether the rule is one that such a change breaks. */
    boolean isFlaggedBy(String rule) {
        return rules.contains(rule);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
