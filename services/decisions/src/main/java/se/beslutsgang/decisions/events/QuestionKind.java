package se.beslutsgang.decisions.events;

/** What a question that the chair puts (proposition) is about. */
public enum QuestionKind {
    /** Whether something may be put or asked at all: a refused proposal, an interpellation. */
    ADMISSION,
    /** Whether the deliberation is held behind closed doors (KL 5:42). */
    CLOSED_DOORS,
    POSTPONEMENT,
    REFERRAL_BACK,
    /** Between whole proposals. */
    MAIN,
    /** Which of the others is to stand against the one found carried (kontraproposition). */
    COUNTER_PROPOSAL,
    /** How a clause is to read. */
    AMENDMENT,
    ADDITION,
    /** Whether the only proposal is to be turned down. */
    REJECTION;

    /** Rejection of the only proposal is the main question too. */
    public QuestionKind family() {
        return this == REJECTION ? MAIN : this;
    }

    /** Whether it is put while the debate goes on: behind which doors it is held, and of what. */
    public boolean isOfTheDebate() {
        return this == ADMISSION || this == CLOSED_DOORS;
    }

    /** Whether each of its kind is put by itself, approved or not, in whatever order. */
    public boolean isByItself() {
        return this == ADDITION || isDelay() || isOfTheDebate();
    }

    /** Whether the question is if the matter is to be delayed, KL 5:50. */
    public boolean isDelay() {
        return this == POSTPONEMENT || this == REFERRAL_BACK;
    }
}
