package se.beslutsgang.minutes.words;

import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which appendix the named ballots of a vote stand: an assembly's, in the order of the votes. A
 * committee names them in the §. The first appendix is the list of attendance.
 */
public final class Ballots {

    private static final int FIRST = 2;

    /** A question of an item on which ballots were cast. */
    record Vote(ItemId item, int question) {
        boolean is(Item other, Asked asked) {
            return item.equals(other.id()) && question == asked.number();
        }
    }

    private final Map<Vote, Integer> numbers = new LinkedHashMap<>();

    /**
     * @param items of the meeting in the order of their §§
     */
    public static Ballots of(BodyKind kind, List<Items.Item> items) {
        var ballots = new Ballots();
        if (kind == BodyKind.COMMITTEE) return ballots;
        for (Item item : items) {
            item.asked().stream()
                    .filter(Ballots::isNamed)
                    .sorted(java.util.Comparator.comparing(Ballots::inner))
                    .forEach(q -> ballots.add(item, q));
        }
        return ballots;
    }

    /** A vote on the counter-proposal is held before the one that it is for. */
    private static String inner(Asked q) {
        String own = "%04d".formatted(q.number());
        return q.parent().map(p -> "%04d-0-%s".formatted(p, own)).orElseGet(() -> own + "-1");
    }

    private void add(Item item, Asked q) {
        numbers.put(new Vote(item.id(), q.number()), numbers.size() + FIRST);
    }

    /** Whether each ballot that was counted is known. */
    static boolean isNamed(Asked q) {
        return q.vote()
                .filter(v -> v.count().present() == q.ballots().size() && !q.ballots().isEmpty())
                .isPresent();
    }

    Optional<Integer> number(ItemId item, int question) {
        return Optional.ofNullable(numbers.get(new Vote(item, question)));
    }

    Map<Vote, Integer> inOrder() {
        return numbers;
    }
}
