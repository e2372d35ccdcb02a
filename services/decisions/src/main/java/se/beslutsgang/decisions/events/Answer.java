package se.beslutsgang.decisions.events;

/** What was heard when a proposal was put, as older records tell it one by one (KL 5:53). */
public enum Answer {
    YES,
    NO
}
