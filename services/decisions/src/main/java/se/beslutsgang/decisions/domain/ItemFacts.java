package se.beslutsgang.decisions.domain;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an item must be told: the meeting as it stands, and what lies on the body's table.
 *
 * @param mandates who holds a mandate in the body on the day, with the party
 * @param roll who takes part with a vote now, with the party
 * @param current the item that the meeting is treating
 * @param closed when the meeting was closed, if it is
 * @param certified whether its minutes are: then nothing of the item changes any more
 */
public record ItemFacts(
        Optional<Pending> pending,
        Map<PersonId, Party> mandates,
        Map<PersonId, Party> roll,
        Optional<ItemId> current,
        Optional<Happened> closed,
        boolean certified) {

    /** What lies on the table, and who decides on it in the end. */
    public record Pending(BodyId decidedBy, List<String> clauses) {}

    boolean isTreating(ItemId item) {
        return current.filter(item::equals).isPresent();
    }

    /** Whether a reservation then is still in time: before the meeting was closed, KL 4:27. */
    boolean isStillOpen(Happened happened) {
        return closed.filter(happened::isAfter).isEmpty();
    }
}
