package se.beslutsgang.decisions.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Viewer;

import java.util.Optional;

/** The item that an address names. */
@Component
class Found {

    private final Items items;

    Found(Items items) {
        this.items = items;
    }

    /**
     * @throws Missing when there is no such item
     */
    Item at(String path) {
        return items.find(id(path)).orElseThrow(() -> new Missing("There is no item " + path));
    }

    /** From the rest of a path, which begins with a slash. */
    static ItemId id(String path) {
        try {
            var id = new ItemId(path.substring(1));
            Object _ = id.meeting().body();
            return id;
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            throw new Missing("There is no item " + path);
        }
    }

    /** A person of a list in which the first choice is nobody. */
    static Optional<PersonId> named(String sent) {
        try {
            return sent.isBlank() ? Optional.empty() : Optional.of(new PersonId(sent));
        } catch (IllegalArgumentException _) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        }
    }

    /** That the item knows the proposal: a form cannot name what nobody moved. */
    static ProposalId known(Item item, ProposalId id) {
        boolean known =
                id.equals(Items.PENDING) && !item.pending().isEmpty()
                        || item.proposal(id).isPresent();
        if (!known) throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        return id;
    }

    /** An answer as a list of them names it, {@code p2 true}. */
    static Alternative answer(Item item, String sent) {
        String[] parts = sent.split(" ");
        try {
            boolean approved = parts[1].equals("true");
            return new Alternative(known(item, new ProposalId(parts[0])), approved);
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        }
    }

    /** A member takes back what he or she has moved; whoever runs the meeting notes it for all. */
    static void own(Item item, ProposalId id, Viewer viewer) {
        boolean moved =
                item.proposal(id).stream()
                        .flatMap(p -> p.movers().stream())
                        .anyMatch(m -> m.person().equals(viewer.person()));
        known(item, id);
        if (!moved && !viewer.runsMeetings()) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN);
        }
    }
}
