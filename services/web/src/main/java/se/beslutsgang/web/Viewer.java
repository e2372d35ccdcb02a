package se.beslutsgang.web;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Role;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who looks at a page and acts on it; a controller takes it as a parameter.
 *
 * @param bodies those in which the person holds a mandate; empty for a secretary and an auditor
 */
public record Viewer(PersonId person, Role role, String name, Set<BodyId> bodies, Locale locale) {

    /** As one who acts in a body's matter: under the mandate there, if there is one. */
    public Actor actorIn(BodyId body) {
        return new Actor(
                person, role, bodies.contains(body) ? Optional.of(body) : Optional.empty());
    }

    public Actor actor() {
        return new Actor(person, role);
    }

    public boolean is(Role... roles) {
        return Set.of(roles).contains(role);
    }

    /** Whether the viewer runs the meeting: the secretary at the keyboard, or the chair. */
    public boolean runsMeetings() {
        return is(Role.SECRETARY, Role.CHAIR);
    }

    public boolean isPolitician() {
        return is(Role.POLITICIAN, Role.CHAIR);
    }
}
