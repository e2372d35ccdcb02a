package se.beslutsgang.imports.reading;

/**
 * A side of a question: a proposal approved, or a proposal turned down. "Ärendets avgörande idag"
 * is the postponement, or the referral back, turned down.
 *
 * @param proposal key of a {@link Proposed} of the same §
 */
public record Side(String proposal, boolean approved) {

    public static Side approve(String proposal) {
        return new Side(proposal, true);
    }

    public static Side reject(String proposal) {
        return new Side(proposal, false);
    }
}
