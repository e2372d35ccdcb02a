package se.beslutsgang.decisions;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.commands.DelegationCommand;
import se.beslutsgang.decisions.commands.DelegationCommand.CorrectDelegatedDecision;
import se.beslutsgang.decisions.commands.DelegationCommand.RecordDelegatedDecision;
import se.beslutsgang.decisions.commands.DelegationCommand.ReportDelegatedDecision;
import se.beslutsgang.decisions.domain.DelegationFacts;
import se.beslutsgang.decisions.domain.DelegationState;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up what a list of delegated decisions must be told. */
@Component
final class DelegationFactsReader {

    private final Items items;
    private final Meetings meetings;
    private final Mandates mandates;

    DelegationFactsReader(Items items, Meetings meetings, Mandates mandates) {
        this.items = items;
        this.meetings = meetings;
        this.mandates = mandates;
    }

    DelegationFacts of(DelegationState now, DelegationCommand command) {
        return switch (command) {
            case RecordDelegatedDecision c -> takenBy(c);
            case CorrectDelegatedDecision c -> takenBy(c.right());
            case ReportDelegatedDecision c -> reportedIn(now, c);
        };
    }

    private DelegationFacts takenBy(RecordDelegatedDecision c) {
        Set<PersonId> strangers =
                c.by().stream()
                        .flatMap(d -> d.person().stream())
                        .filter(p -> !mandates.isRegistered(c.body().region(), p))
                        .collect(Collectors.toSet());
        return new DelegationFacts(strangers, false, Optional.empty());
    }

    private DelegationFacts reportedIn(DelegationState now, ReportDelegatedDecision c) {
        boolean report = items.find(c.item()).filter(i -> i.kind() == CaseKind.REPORT).isPresent();
        return new DelegationFacts(
                Set.of(), report, now.standing(c.number()).flatMap(t -> next(c.body(), t.on())));
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
