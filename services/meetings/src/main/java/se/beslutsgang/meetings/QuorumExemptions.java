package se.beslutsgang.meetings;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.domain.MeetingState;

/**
 * Which matters a body may treat without a quorum (KL 5:45 second sentence). The law is silent on
 * whether that holds for the question of whether an interpellation may be put; it does here, since
 * that is part of treating it.
 */
@Component
final class QuorumExemptions {

    private final Mandates mandates;
    private final Cases cases;

    QuorumExemptions(Mandates mandates, Cases cases) {
        this.mandates = mandates;
        this.cases = cases;
    }

    boolean cover(ItemId item, MeetingState state) {
        return mandates.mayAskWithoutQuorum(item.meeting().body(), state.sittings().day())
                && state.agenda()
                        .caseOf(item)
                        .flatMap(cases::find)
                        .filter(c -> c.origin().kind().isAsked())
                        .isPresent();
    }
}
