package se.beslutsgang.decisions.domain;

/** Why a question stands where it does in the order, and where that comes from. */
public enum Why {
    DOORS_BEFORE_DEBATE("KL 5:42"),
    ADMISSION_FIRST("KL 5:57, 5:61"),
    POSTPONEMENT_FIRST("KL 5:50"),
    FORMAL_BEFORE_MATERIAL("KL 5:50"),
    MAIN_AGAINST_COUNTER("KL 5:53"),
    /** Nothing stands against it but its own rejection. */
    ONLY_ONE("KL 5:53"),
    UNOPPOSED("KL 5:53"),
    /** FL 29 §, and custom under KL. */
    COUNTER_PROPOSAL_FIRST("FL 29"),
    /** The body's own mode: the others in pairs, loser out. */
    LADDER("FL 29"),
    CLAUSE_BY_CLAUSE("KL 5:53"),
    /** A court held that additions should be put one by one (kammarrätten, reported 2024). */
    ADDITION_BY_ITSELF("KL 5:53"),
    /** The meeting approved this order. */
    AS_ADOPTED("KL 5:67");

    private final String section;

    Why(String section) {
        this.section = section;
    }

    /** The source, such as {@code KL 5:50}. */
    public String section() {
        return section;
    }
}
