package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.ProposalId;

/**
 * One of the answers that a question can get: a proposal approved, or turned down. "Ärendets
 * avgörande idag" is the postponement, or the referral back, turned down.
 */
public record Alternative(ProposalId proposal, boolean approved) {

    public static Alternative approve(ProposalId proposal) {
        return new Alternative(proposal, true);
    }

    public static Alternative reject(ProposalId proposal) {
        return new Alternative(proposal, false);
    }
}
