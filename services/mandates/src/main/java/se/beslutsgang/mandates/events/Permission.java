package se.beslutsgang.mandates.events;

/** Whether an assembly lets others raise matters in it, or does so no more. */
public enum Permission {
    GIVEN,
    TAKEN_BACK
}
