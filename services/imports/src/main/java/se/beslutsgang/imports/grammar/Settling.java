package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.Optional;

/** Turning down a proposal, and moving its rejection, are one side. */
final class Settling {

    private final Drafts drafts;
    private final Table table;

    Settling(Drafts drafts, Table table) {
        this.drafts = drafts;
        this.table = table;
    }

    DraftSide settle(DraftSide side) {
        var draft = side.draft();
        if (table.lastPut().contains(side)) {
            return side;
        }
        if (draft.kind == Kind.REJECTION && side.approved()) {
            return draft.base
                    .filter(b -> alone(b, draft) || table.lastPut().contains(DraftSide.reject(b)))
                    .map(DraftSide::reject)
                    .orElse(side);
        }
        if (!side.approved() && draft.whole()) {
            var rejection =
                    drafts.where(
                            d -> d.kind == Kind.REJECTION && d.base.equals(Optional.of(draft)));
            return rejection.stream()
                    .findFirst()
                    .filter(r -> !alone(draft, r))
                    .map(DraftSide::approve)
                    .orElse(side);
        }
        return side;
    }

    private boolean alone(Draft base, Draft rejection) {
        return drafts.where(d -> d.whole() && d.backed() && d != base && d != rejection).isEmpty();
    }
}
