package se.beslutsgang.cases.domain;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.Set;

/**
 * What a case must be told of the body in which it is raised, as it was that day.
 *
 * @param mandated who held a mandate in it; a substitute who serves has the rights of a member (KL
 *     4:22)
 * @param chairs who chaired a committee
 */
public record CaseFacts(BodyKind body, Set<PersonId> mandated, Set<PersonId> chairs) {

    /** For what concerns no body. */
    public static final CaseFacts NONE = new CaseFacts(BodyKind.COMMITTEE, Set.of(), Set.of());
}
