package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lists that hang on the text of the last § of a meeting: who attended, and how each and
 * everyone voted. They come as what is left of columns of a printed page: a cell a line, heads and
 * feet of pages in between, some columns displaced.
 *
 * @param votes by the number of the appendix, to which "framgår av bilaga 3" points
 * @param warnings in the order of their lines
 */
public record MeetingLists(
        Optional<AttendanceList> attendance,
        SortedMap<Integer, NamedVote> votes,
        List<ListWarning> warnings) {

    /**
     * Reads them all.
     *
     * @param lastParagraph the text of the last § of a meeting, as it stands
     */
    public static MeetingLists read(String lastParagraph) {
        List<ListWarning> warnings = new ArrayList<>();
        Optional<Appendix> attendance = Optional.empty();
        SortedMap<Integer, NamedVote> votes = new TreeMap<>();
        for (Appendix appendix : Appendices.split(lastParagraph)) {
            switch (appendix.kind()) {
                case OTHER -> warn(appendix, ListWarning.What.NOT_A_LIST, warnings);
                case ATTENDANCE -> {
                    if (attendance.isPresent()) {
                        warn(appendix, ListWarning.What.NUMBER_TWICE, warnings);
                    } else {
                        attendance = Optional.of(appendix);
                    }
                }
                case VOTE -> {
                    if (votes.containsKey(appendix.number())) {
                        warn(appendix, ListWarning.What.NUMBER_TWICE, warnings);
                    } else {
                        votes.put(appendix.number(), VoteReader.read(appendix, warnings));
                    }
                }
            }
        }
        VoteSeats.check(votes, warnings);
        Optional<AttendanceList> read =
                attendance.map(a -> AttendanceReader.read(a, votes.values(), warnings));
        warnings.sort(Comparator.comparingInt(ListWarning::line));
        return new MeetingLists(
                read, Collections.unmodifiableSortedMap(votes), List.copyOf(warnings));
    }

    /**
     * The vote that a § points at.
     *
     * @param appendix "3" for "framgår av bilaga 3"
     */
    public Optional<NamedVote> vote(String appendix) {
        return votes.values().stream()
                .filter(v -> Integer.toString(v.appendix()).equals(appendix))
                .findFirst();
    }

    private static void warn(Appendix appendix, ListWarning.What what, List<ListWarning> warnings) {
        String head = String.join(" ", appendix.words().stream().limit(8).map(Word::text).toList());
        warnings.add(new ListWarning(appendix.line(), appendix.number(), what, "a list", head));
    }
}
