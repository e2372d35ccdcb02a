package se.beslutsgang.meetings.events;

/** As what somebody without a vote is at a meeting. */
public enum Capacity {
    /** A substitute who does not serve. */
    SUBSTITUTE(false),
    /** A councillor (råd) who is no member, KL 5:39. */
    COUNCILLOR(true),
    /** Personalföreträdare, KL 7:10. */
    STAFF_REPRESENTATIVE(true),
    /** Named by the assembly, KL 4:28, 5:40. */
    NAMED_BY_THE_ASSEMBLY(true),
    /** An auditor or the auditors' expert, on the audit report, KL 5:32. */
    AUDITOR(true),
    /** Called in by the body to tell it something, KL 6:26. */
    CALLED_IN(true),
    /** The chair of another body, on its affairs, KL 5:49. */
    CHAIR_OF_ANOTHER_BODY(true),
    /** An official, the secretary among them. */
    OFFICIAL(true);

    private final boolean speaks;

    Capacity(boolean speaks) {
        this.speaks = speaks;
    }

    public boolean maySpeak() {
        return speaks;
    }
}
