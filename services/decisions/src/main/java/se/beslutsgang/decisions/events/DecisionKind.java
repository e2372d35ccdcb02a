package se.beslutsgang.decisions.events;

/** Whether the body decided itself, or proposed a decision to another. */
public enum DecisionKind {
    OWN,
    RECOMMENDATION
}
