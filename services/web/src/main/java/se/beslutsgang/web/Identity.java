package se.beslutsgang.web;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Role;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who is logged in, as it is kept in the session; strings only, since a session outlives a version.
 *
 * @param name shown in the header; empty where the role says it all
 */
public record Identity(String person, String roleName, String name, List<String> bodies)
        implements Principal, Serializable {

    public Identity {
        bodies = List.copyOf(bodies);
    }

    @Override
    public String getName() {
        return name;
    }

    public Role role() {
        return Role.valueOf(roleName);
    }

    Viewer viewer(Locale locale) {
        return new Viewer(
                new PersonId(person),
                role(),
                name,
                bodies.stream().map(BodyId::new).collect(Collectors.toUnmodifiableSet()),
                locale);
    }
}
