package se.beslutsgang.mandates.events;

import java.util.Optional;

/**
 * What a body has decided about its own procedure (arbetsordning, reglemente), as data with a date.
 *
 * @param seats number of members (KL 5:5, 6:12)
 * @param order how the counter-proposal is found when there are more than two proposals
 * @param numbering how §§ are numbered
 * @param substitutes who serves for whom; empty where nothing is decided
 * @param substitutesReturn whether a substitute who broke off may serve again at the same meeting
 *     (växeltjänstgöring); the assembly is bound by KL 5:20 besides
 * @param distance whether members may take part at a distance (KL 5:16, 6:24)
 * @param staffRepresentatives whether staff representatives attend (KL 7:10), never in the
 *     executive board
 */
public record RulesOfProcedure(
        int seats,
        OrderMode order,
        ParagraphNumbering numbering,
        Optional<SubstituteOrder> substitutes,
        boolean substitutesReturn,
        boolean distance,
        boolean staffRepresentatives) {

    /** Nothing decided but what every body must have. */
    public RulesOfProcedure(int seats, OrderMode order, ParagraphNumbering numbering) {
        this(seats, order, numbering, Optional.empty(), false, false, false);
    }

    /** The order that counts: what is decided, else the assembly's by law, else by election. */
    public SubstituteOrder substituteOrder(BodyKind kind) {
        return substitutes.orElseGet(
                () ->
                        SubstituteOrder.of(
                                kind == BodyKind.ASSEMBLY
                                        ? SubstituteOrder.Mode.ASSEMBLY_PARTY_LIST
                                        : SubstituteOrder.Mode.ORDER_OF_ELECTION));
    }

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
