package se.beslutsgang.web;

import org.springframework.http.HttpMethod;

import se.beslutsgang.kernel.Role;

import java.util.EnumSet;
import java.util.Set;

/**
 * Opens an address to roles. A module announces one for each of its endpoints, by its {@link
 * Doors}; what nobody announces is closed to all.
 *
 * @param pattern as in a mapping, {@code /arenden/**}
 */
public record Access(HttpMethod method, String pattern, Set<Role> roles) {

    /** A page that anybody with a role may read. */
    public static Access read(String pattern) {
        return new Access(
                HttpMethod.GET,
                pattern,
                Set.of(Role.SECRETARY, Role.CHAIR, Role.POLITICIAN, Role.AUDITOR));
    }

    public static Access read(String pattern, Role first, Role... others) {
        return new Access(HttpMethod.GET, pattern, EnumSet.of(first, others));
    }

    /** A form that is sent. */
    public static Access act(String pattern, Role first, Role... others) {
        return new Access(HttpMethod.POST, pattern, EnumSet.of(first, others));
    }
}
