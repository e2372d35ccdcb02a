package se.beslutsgang.decisions.domain;

import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;

import java.util.Optional;
import java.util.Set;

/**
 * What a list of delegated decisions must be told.
 *
 * @param strangers who are said to have decided and stand in no register of the region
 * @param report whether the item that a decision is reported in is for reports
 * @param next the body's first meeting from the day of the decision on that has been opened
 */
public record DelegationFacts(Set<PersonId> strangers, boolean report, Optional<MeetingId> next) {

    public static final DelegationFacts NONE =
            new DelegationFacts(Set.of(), false, Optional.empty());
}
