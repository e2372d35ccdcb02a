package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Side;

/** A side of a question while the § is being read. */
record DraftSide(Draft draft, boolean approved) {

    static DraftSide approve(Draft draft) {
        return new DraftSide(draft, true);
    }

    static DraftSide reject(Draft draft) {
        return new DraftSide(draft, false);
    }

    Side side() {
        return new Side(draft.key, approved);
    }
}
