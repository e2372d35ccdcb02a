package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of a named vote: name, party, seat, function, result. A row is found by its party and
 * seat, the only two columns that always stand together; what is left between two rows is reported,
 * never joined to one of them.
 */
final class VoteRows {

    private static final Pattern PARTY = Pattern.compile("\\p{Lu}{1,4}");
    private static final Pattern SEAT = Pattern.compile("\\d{1,3}");
    private static final int LONGEST_FUNCTION = 3;

    private final List<Word> words;
    private final int appendix;
    private final List<ListWarning> warnings;
    private final Set<String> parties = new HashSet<>();
    private final List<Ballot> ballots = new ArrayList<>();

    private VoteRows(List<Word> words, int appendix, List<ListWarning> warnings) {
        this.words = words;
        this.appendix = appendix;
        this.warnings = warnings;
    }

    static List<Ballot> read(List<Word> words, int appendix, List<ListWarning> warnings) {
        VoteRows rows = new VoteRows(words, appendix, warnings);
        for (int i = 0; i < words.size(); i++) {
            if (rows.isPartyAndSeat(i)) {
                rows.parties.add(words.get(i).text());
            }
        }
        rows.readAll();
        return List.copyOf(rows.ballots);
    }

    private boolean isPartyAndSeat(int i) {
        return i + 1 < words.size()
                && PARTY.matcher(words.get(i).text()).matches()
                && SEAT.matcher(words.get(i + 1).text()).matches();
    }

    private void readAll() {
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i > from && isPartyAndSeat(i)) {
                from = row(from, i);
                i = from - 1;
            }
        }
        leftOver(from, words.size());
    }

    /** Reads one row, and tells where the next begins. */
    private int row(int from, int party) {
        int name = party;
        while (name > from && isOfName(words.get(name - 1))) {
            name--;
        }
        int after = party + 2;
        Optional<Ballot.Function> function = Optional.empty();
        for (int n = LONGEST_FUNCTION; n > 0 && function.isEmpty(); n--) {
            if (after + n <= words.size()) {
                function = Ballot.Function.of(text(after, after + n));
                after += function.isPresent() ? n : 0;
            }
        }
        Optional<Ballot.Result> result =
                after < words.size() ? Ballot.Result.of(words.get(after).text()) : Optional.empty();
        after += result.isPresent() ? 1 : 0;
        if (name == party || function.isEmpty() || result.isEmpty()) {
            leftOver(from, after);
            return after;
        }
        leftOver(from, name);
        ballots.add(
                new Ballot(
                        text(name, party),
                        words.get(party).text(),
                        Integer.parseInt(words.get(party + 1).text()),
                        function.get(),
                        result.get(),
                        words.get(name).line()));
        return after;
    }

    private boolean isOfName(Word word) {
        return !parties.contains(word.text())
                && !Character.isDigit(word.text().codePointAt(0))
                && Ballot.Function.of(word.text()).isEmpty()
                && Ballot.Result.of(word.text()).isEmpty();
    }

    private void leftOver(int from, int to) {
        if (from < to) {
            warnings.add(
                    new ListWarning(
                            words.get(from).line(),
                            appendix,
                            sideBySide(from, to)
                                    ? ListWarning.What.ROW_INCOMPLETE
                                    : ListWarning.What.COLUMNS_MIXED,
                            "name, party, seat, function, result",
                            text(from, to)));
        }
    }

    /** Two cells of one column next to one another are no row. */
    private boolean sideBySide(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String one = words.get(i - 1).text();
            String other = words.get(i).text();
            boolean twoParties = parties.contains(one) && parties.contains(other);
            boolean twoSeats = SEAT.matcher(one).matches() && SEAT.matcher(other).matches();
            boolean twoResults =
                    Ballot.Result.of(one).isPresent() && Ballot.Result.of(other).isPresent();
            if (twoParties || twoSeats || twoResults) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int to) {
        return words.subList(from, to).stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
