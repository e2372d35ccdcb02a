package se.beslutsgang.decisions.reference;

/** A proposal approved (+) or turned down (-). */
record Answer(int proposal, boolean yes) {

    Answer opposite() {
        return new Answer(proposal, !yes);
    }

    @Override
    public String toString() {
        return (yes ? "+" : "-") + proposal;
    }
}
