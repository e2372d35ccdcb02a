package se.beslutsgang.decisions.events;

/** How it was decided. Voting comes with the whole procedure. */
public enum Method {
    ACCLAMATION
}
