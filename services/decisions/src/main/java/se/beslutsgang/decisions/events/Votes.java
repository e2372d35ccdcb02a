package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.PersonId;

/** On how many ballots of a secret ballot a name stood. */
public record Votes(PersonId candidate, int votes) {}
