package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;

import java.util.Optional;

/** A seat of the body; {@code holder} is empty while it is vacant. */
public record Seat(int number, Optional<Party> party, Optional<PersonId> holder) {}
