package se.beslutsgang.decisions.events;

/**
 * What the chair hears when a proposal is put: proposals can be answered with yes or no (KL 5:53).
 */
public enum Answer {
    YES,
    NO
}
