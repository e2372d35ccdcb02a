package se.beslutsgang.meetings.events;

/** How somebody stands to a meeting from a moment on. */
public enum Attendance {
    /** Takes part with a vote: a member, or a substitute who serves (tjänstgörande ersättare). */
    SERVES,
    /** Is there without a vote: a substitute who does not serve. */
    ATTENDS,
    ABSENT,
    /** Left, for another hinder than disqualification (KL 5:20). */
    LEFT
}
