package se.beslutsgang.decisions.events;

/** What would come of the matter if the proposal carried; "Ja" never implies approval. */
public enum Effect {
    DECIDES,
    /** Turns down what the matter is about: "motionen avslås". */
    REJECTS,
    /** "Motionen anses besvarad." */
    ANSWERS,
    /** "Motionen avskrivs", KL 5:35. */
    WRITES_OFF,
    /** "Antecknas." */
    NOTES
}
