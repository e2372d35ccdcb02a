package se.beslutsgang.meetings.events;

import se.beslutsgang.kernel.PersonId;

import java.util.Optional;

/**
 * One who serves.
 *
 * @param seat empty where it is not known in which
 * @param insteadOf the member whose seat it is; empty for that member, and for a vacant seat
 */
public record Seated(PersonId person, Optional<Integer> seat, Optional<PersonId> insteadOf) {}
