package se.beslutsgang.imports.lists;

import java.util.List;
import java.util.Map;

/**
 * How each and everyone voted: "framgår av bilaga 3".
 *
 * @param line of the heading, from 1
 * @param caseNumber as printed: "20:1" for the first vote in item 20; empty where it is missing
 * @param title as printed after "Ärendemening:", white space folded
 * @param counts what the head says; what it does not say is not in it
 * @param whole whether every row could be read and the counts agree with them
 */
public record NamedVote(
        int appendix,
        int line,
        String caseNumber,
        String title,
        Map<Ballot.Result, Integer> counts,
        List<Ballot> ballots,
        boolean whole) {

    public int counted(Ballot.Result result) {
        return Math.toIntExact(ballots.stream().filter(b -> b.result() == result).count());
    }

    NamedVote notWhole() {
        return new NamedVote(appendix, line, caseNumber, title, counts, ballots, false);
    }
}
