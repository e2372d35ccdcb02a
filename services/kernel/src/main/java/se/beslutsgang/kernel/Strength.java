package se.beslutsgang.kernel;

/** How strong a rule is. */
public enum Strength {
    /** No such thing can stand in the record: refused in both modes, without a way past. */
    IMPOSSIBLE,
    /** Refused when conducting unless the chair goes on with a reason; flagged when recording. */
    UNLAWFUL,
    /** Advice only. */
    UNUSUAL
}
