package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;

import java.util.Optional;

/**
 * A substitute of the body.
 *
 * @param place in the order of election
 * @param personalFor whose personal substitute
 */
public record Substitute(PersonId person, Party party, int place, Optional<PersonId> personalFor) {}
