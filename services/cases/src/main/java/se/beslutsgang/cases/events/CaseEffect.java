package se.beslutsgang.cases.events;

/** What would come of the case if what lies on a body's table carried. */
public enum CaseEffect {
    DECIDES,
    /** "Motionen avslås." */
    REJECTS,
    /** "Motionen anses besvarad." */
    ANSWERS,
    /** "Motionen avskrivs", KL 5:35. */
    WRITES_OFF,
    /** "Antecknas." */
    NOTES
}
