package se.beslutsgang.cases.events;

/** Why an assembly may decide without preparation; elections and resignations need no reason. */
public enum Exemption {
    /** Terms and numbers changed after an election, KL 5:30. */
    AFTER_AN_ELECTION,
    /** An extra election, KL 5:31. */
    EXTRA_ELECTION,
    /** The audit report, KL 5:32. */
    AUDIT_REPORT,
    /** Urgent: if everybody present agrees on the decision itself, KL 5:33. */
    URGENT,
    /** A citizens' proposal handed over to a committee, KL 5:34. */
    HANDED_OVER
}
