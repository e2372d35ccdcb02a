package se.beslutsgang.web;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Role;

import java.util.List;
import java.util.Optional;

/** Among whom a visitor of the demo may choose who to be. */
public interface DemoPeople {

    /**
     * @param group under which the person is listed, such as the party's name
     * @param chairs the bodies that the person chairs
     */
    record Elected(
            PersonId person,
            String name,
            String group,
            List<BodyId> bodies,
            List<BodyId> chairs,
            String chairTitle) {}

    List<Elected> elected();

    /** Who stands in the register as the secretary or the auditor, if anybody does. */
    Optional<PersonId> official(Role role);
}
