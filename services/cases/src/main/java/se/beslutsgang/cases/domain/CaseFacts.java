package se.beslutsgang.cases.domain;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.AllowedToRaise;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.Set;

/**
 * What a case must be told of the body in which it is raised, or to which it is handed over, as it
 * was that day.
 *
 * @param mandated who held a mandate in it; a substitute who serves has the rights of a member (KL
 *     4:22)
 * @param idle the substitutes who did not serve
 * @param chairs who chaired a committee
 * @param allowed who may raise matters in it by its own decision, KL 5:22, 8:1
 */
public record CaseFacts(
        BodyKind body,
        Set<PersonId> mandated,
        Set<PersonId> idle,
        Set<PersonId> chairs,
        Set<AllowedToRaise> allowed) {

    /** For what concerns no body. */
    public static final CaseFacts NONE = of(BodyKind.COMMITTEE);

    /** Where only the kind of body matters. */
    public static CaseFacts of(BodyKind body) {
        return new CaseFacts(body, Set.of(), Set.of(), Set.of(), Set.of());
    }
}
