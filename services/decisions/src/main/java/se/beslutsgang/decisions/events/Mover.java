package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;

/** One who moved a proposal, with the party at the time. */
public record Mover(PersonId person, Party party) {}
