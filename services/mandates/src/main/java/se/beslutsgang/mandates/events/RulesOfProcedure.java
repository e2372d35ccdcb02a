package se.beslutsgang.mandates.events;

/**
 * What a body has decided about its own procedure (arbetsordning, reglemente), as data with a date.
 *
 * @param seats number of members (KL 5:5, 6:12)
 * @param order how the counter-proposal is found when there are more than two proposals
 * @param numbering how §§ are numbered
 */
public record RulesOfProcedure(int seats, OrderMode order, ParagraphNumbering numbering) {

    /** KL is silent; a body follows one of two customs. */
    public enum OrderMode {
        /**
         * The chair's main proposal against a counter-proposal, chosen in the same way
         * (kontraproposition).
         */
        COUNTER_PROPOSAL,
        /** The other proposals in pairs, loser out, until one is left. */
        PAIRWISE_LADDER
    }

    public enum ParagraphNumbering {
        PER_YEAR,
        PER_MEETING
    }
}
