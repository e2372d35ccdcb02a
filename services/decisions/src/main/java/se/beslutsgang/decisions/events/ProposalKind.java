package se.beslutsgang.decisions.events;

/** What kind of proposal (yrkande) it is. More kinds come with the whole procedure. */
public enum ProposalKind {
    /** What the body has on its table (liggande förslag). */
    PENDING,
    /** A whole alternative to it (motförslag). */
    WHOLE_COUNTER_PROPOSAL
}
