package se.beslutsgang.decisions;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.commands.DelegationCommand;
import se.beslutsgang.decisions.commands.DelegationCommand.ReportDelegatedDecision;
import se.beslutsgang.decisions.domain.DelegationFacts;
import se.beslutsgang.decisions.domain.DelegationState;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Looks up what a list of delegated decisions must be told. */
@Component
final class DelegationFactsReader {

    private final Items items;
    private final Meetings meetings;

    DelegationFactsReader(Items items, Meetings meetings) {
        this.items = items;
        this.meetings = meetings;
    }

    DelegationFacts of(DelegationState now, DelegationCommand command) {
        if (!(command instanceof ReportDelegatedDecision c)) return DelegationFacts.NONE;
        boolean report = items.find(c.item()).filter(i -> i.kind() == CaseKind.REPORT).isPresent();
        return new DelegationFacts(
                report, now.taken(c.number()).flatMap(t -> next(c.body(), t.on())));
    }

    private Optional<MeetingId> next(BodyId body, LocalDate from) {
        return meetings.all().stream()
                .filter(id -> id.body().equals(body))
                .flatMap(id -> meetings.find(id).stream())
                .filter(m -> m.opened().isPresent() && !m.days().getFirst().isBefore(from))
                .min(Comparator.comparing((Meeting m) -> m.days().getFirst()))
                .map(Meeting::id);
    }
}
