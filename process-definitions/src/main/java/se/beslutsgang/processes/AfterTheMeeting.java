package se.beslutsgang.processes;

/**
 * The names in the model of that name which code may speak. A test compares them with the model, so
 * that an element renamed there breaks the build and not a running case.
 */
public final class AfterTheMeeting {

    public static final String PROCESS = "after-the-meeting";
    public static final ProcessModel MODEL = new ProcessModel(PROCESS);

    public static final String CERTIFY_MINUTES = "user_certify_minutes";
    public static final String ANNOUNCE_CERTIFICATION = "user_announce_certification";
    public static final String STATE_NO_APPEAL_KNOWN = "user_state_no_appeal_known";

    /** Delegates, by the names under which the model finds them. */
    public static final String FLAG_CERTIFICATION_OVERDUE = "flagCertificationOverdue";

    public static final String FLAG_ANNOUNCEMENT_OVERDUE = "flagAnnouncementOverdue";
    public static final String FORWARD_RECOMMENDATIONS = "forwardRecommendations";
    public static final String EXPIRE_APPEAL_TIME = "expireAppealTime";

    /** Beans that read facts, by the names under which the model asks them. */
    public static final String MINUTES_DEADLINES = "minutesDeadlines";

    public static final String MINUTES_FACTS = "minutesFacts";

    private AfterTheMeeting() {}
}
