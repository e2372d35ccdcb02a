package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.PersonId;

/** How one person voted in an open vote, KL 5:67 p. 5. */
public record Ballot(PersonId person, Choice choice) {}
