package se.beslutsgang.decisions.commands;

import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;

import java.util.List;

/**
 * A proposal as it is filed.
 *
 * @param movers one or more, in the order in which they spoke
 * @param parties in whose name it was written, besides those of the movers
 * @param subject what it is a proposal for, or what it is called
 * @param parts the decision that it would lead to, body by body
 */
public record Draft(
        ProposalKind kind,
        List<PersonId> movers,
        List<Party> parties,
        String subject,
        List<Part> parts,
        Effect effect,
        Aim aim) {

    /** A whole counter-proposal. */
    public static Draft whole(PersonId mover, String subject, List<String> clauses) {
        return new Draft(
                ProposalKind.WHOLE_COUNTER_PROPOSAL,
                List.of(mover),
                List.of(),
                subject,
                List.of(Part.of(clauses)),
                Effect.DECIDES,
                Aim.MATTER);
    }
}
