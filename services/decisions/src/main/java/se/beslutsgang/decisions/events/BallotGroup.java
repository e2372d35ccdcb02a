package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.PersonId;

import java.util.List;

/**
 * Ballots of a proportional election with the same group designation and the same names in the same
 * order; together they form one group (LPV 7 §).
 *
 * @param designation in words, such as "Samverkan"
 * @param names in the order in which seats are filled
 * @param votes how many such ballots there were
 */
public record BallotGroup(String designation, List<PersonId> names, int votes) {}
