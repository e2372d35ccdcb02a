package se.beslutsgang.imports.reading;

/** What a question that the chair puts is about. */
public enum QuestionKind {
    /** Whether something may be put or asked at all: a refused proposal, an interpellation. */
    ADMISSION,
    POSTPONEMENT,
    REFERRAL_BACK,
    /** Between whole proposals. */
    MAIN,
    /** Which of the others is to stand against the one found carried. */
    COUNTER_PROPOSAL,
    AMENDMENT,
    ADDITION,
    /** Whether the matter is to be turned down, where nothing else stands against it. */
    REJECTION
}
