package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.BodyId;

import java.util.List;
import java.util.Optional;

/**
 * Clauses on which one body decides in the end: this one, or another to which it only proposes
 * them.
 *
 * @param decidedBy empty for the body that decides the item as a whole
 * @param effect what would come of these clauses; empty where it is as of the proposal as a whole
 */
public record Part(Optional<BodyId> decidedBy, Optional<Effect> effect, List<String> clauses) {

    public Part(Optional<BodyId> decidedBy, List<String> clauses) {
        this(decidedBy, Optional.empty(), clauses);
    }

    /** On which the body decides that decides the item. */
    public static Part of(List<String> clauses) {
        return new Part(Optional.empty(), clauses);
    }

    public Part meaning(Effect other) {
        return new Part(decidedBy, Optional.of(other), clauses);
    }
}
