package se.beslutsgang.kernel;

import java.util.Optional;

/** Who acts, as what, and under which mandate: the body whose seat or office gives the right. */
public record Actor(PersonId person, Role role, Optional<BodyId> mandate) {

    /** The engine: timers, automations. */
    public static final Actor SYSTEM =
            new Actor(new PersonId("system"), Role.SYSTEM, Optional.empty());

    public Actor(PersonId person, Role role) {
        this(person, role, Optional.empty());
    }

    public Actor(PersonId person, Role role, BodyId mandate) {
        this(person, role, Optional.of(mandate));
    }
}
