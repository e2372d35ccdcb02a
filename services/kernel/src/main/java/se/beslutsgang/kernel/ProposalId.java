package se.beslutsgang.kernel;

/** A proposal (yrkande) within one item; {@code pending} is the pending one (liggande förslag). */
public record ProposalId(String value) implements Id {

    public ProposalId {
        Id.requireWellFormed(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
