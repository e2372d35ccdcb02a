package se.beslutsgang.cases.events;

/** What kind of case (ärende) it is: how it may be opened, treated and ended follows from it. */
public enum CaseKind {
    MATTER,
    /** A member's written proposal to the assembly (motion), KL 4:19, 5:22. */
    MOTION,
    /** Interpellation, KL 5:59-63. */
    INTERPELLATION,
    /** A member's question (fråga), KL 5:64; not what the chair puts. */
    MEMBER_QUESTION,
    /** Val. */
    ELECTION,
    /** Avsägelse, KL 4:6. */
    RESIGNATION,
    /** Anmälningsärende: decisions taken by delegation, and other things told, KL 6:40. */
    REPORT,
    /** Informationsärende: nothing is decided. */
    INFORMATION,
    /** Medborgarförslag, KL 8:1. */
    CITIZEN_PROPOSAL,
    /** A member's initiative in a committee (initiativärende), KL 4:20. */
    MEMBER_INITIATIVE,
    /** Ansvarsfrihet, KL 5:24-25. */
    DISCHARGE;

    /** Asked and answered in an assembly, without a decision in the matter (KL 5:59-64). */
    public boolean isAsked() {
        return this == INTERPELLATION || this == MEMBER_QUESTION;
    }

    /** Told to the body, which notes it. */
    public boolean isTold() {
        return this == REPORT || this == INFORMATION;
    }

    /** Opened by somebody who is named: in an assembly, or by a member in a committee. */
    public boolean isRaised() {
        return isRaisedInAnAssembly() || this == MEMBER_INITIATIVE;
    }

    public boolean isRaisedInAnAssembly() {
        return isAsked() || hasItsYear();
    }

    /** To be decided within a year, KL 5:35. */
    public boolean hasItsYear() {
        return this == MOTION || this == CITIZEN_PROPOSAL;
    }

    /** Needs no preparation, KL 5:29; nor does what is only asked or told. */
    public boolean isExemptFromPreparation() {
        return this == ELECTION || this == RESIGNATION || isAsked() || isTold();
    }
}
