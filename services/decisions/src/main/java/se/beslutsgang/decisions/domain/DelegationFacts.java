package se.beslutsgang.decisions.domain;

import se.beslutsgang.kernel.MeetingId;

import java.util.Optional;

/**
 * What a list of delegated decisions must be told.
 *
 * @param report whether the item that a decision is reported in is for reports
 * @param next the body's first meeting from the day of the decision on that has been opened
 */
public record DelegationFacts(boolean report, Optional<MeetingId> next) {

    public static final DelegationFacts NONE = new DelegationFacts(false, Optional.empty());
}
