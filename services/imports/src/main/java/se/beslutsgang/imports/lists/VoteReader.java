package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a named vote and checks that its head and its rows tell the same. */
final class VoteReader {

    private VoteReader() {}

    static NamedVote read(Appendix appendix, List<ListWarning> warnings) {
        List<ListWarning> own = new ArrayList<>();
        VoteHead head = VoteHead.of(appendix.words());
        List<Ballot> ballots = VoteRows.read(head.rows(), appendix.number(), own);
        seatsOnce(appendix, ballots, own);
        counts(appendix, head, ballots, own);
        warnings.addAll(own);
        return new NamedVote(
                appendix.number(),
                appendix.line(),
                head.caseNumber(),
                head.title(),
                Map.copyOf(head.counts()),
                ballots,
                own.isEmpty());
    }

    private static void seatsOnce(
            Appendix appendix, List<Ballot> ballots, List<ListWarning> warnings) {
        Set<Integer> seen = new HashSet<>();
        for (Ballot ballot : ballots) {
            if (!seen.add(ballot.seat())) {
                warnings.add(
                        new ListWarning(
                                ballot.line(),
                                appendix.number(),
                                ListWarning.What.SEAT_TWICE,
                                "seat " + ballot.seat() + " once",
                                ballot.name()));
            }
        }
    }

    private static void counts(
            Appendix appendix, VoteHead head, List<Ballot> ballots, List<ListWarning> warnings) {
        for (Ballot.Result result : Ballot.Result.values()) {
            long rows = ballots.stream().filter(b -> b.result() == result).count();
            Integer printed = head.counts().get(result);
            if (printed == null) {
                // Older heads leave out what nobody did.
                if (rows > 0 || result == Ballot.Result.JA || result == Ballot.Result.NEJ) {
                    warnings.add(
                            new ListWarning(
                                    appendix.line(),
                                    appendix.number(),
                                    ListWarning.What.COUNT_MISSING,
                                    result + " in the head",
                                    result + " in " + rows + " rows"));
                }
            } else if (printed != rows) {
                warnings.add(
                        new ListWarning(
                                head.lines().getOrDefault(result, appendix.line()),
                                appendix.number(),
                                ListWarning.What.COUNT_DIFFERS,
                                result + " " + printed,
                                result + " in " + rows + " rows"));
            }
        }
    }
}
