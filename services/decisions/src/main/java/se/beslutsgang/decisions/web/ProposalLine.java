package se.beslutsgang.decisions.web;

import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.util.List;
import java.util.Optional;

/**
 * A proposal as a page shows it.
 *
 * @param fallen why it is not put, if it is not: refused with the reason, or lapsed
 * @param carried whether it took effect
 * @param joined who asks for it besides its movers
 * @param opposed who asks that it be turned down
 */
record ProposalLine(
        ProposalId id,
        ProposalKind kind,
        String name,
        String subject,
        List<String> clauses,
        Aim aim,
        boolean carried,
        Optional<String> fallen,
        List<Mover> movers,
        List<Mover> joined,
        List<Mover> opposed) {

    public boolean isMovedBy(PersonId person) {
        return movers.stream().anyMatch(m -> m.person().equals(person));
    }

    public boolean isJoinedBy(PersonId person) {
        return joined.stream().anyMatch(m -> m.person().equals(person));
    }

    public boolean isOpposedBy(PersonId person) {
        return opposed.stream().anyMatch(m -> m.person().equals(person));
    }

    public boolean isLive() {
        return fallen.isEmpty();
    }
}
