package se.beslutsgang.meetings;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.commands.MeetingCommand.PlaceOnAgenda;
import se.beslutsgang.meetings.domain.MeetingFacts;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up what a meeting must be told, as it stands on the day of the command. */
@Component
final class MeetingFactsReader {

    private final Mandates mandates;
    private final Cases cases;
    private final MinutesRegister minutes;

    MeetingFactsReader(Mandates mandates, Cases cases, MinutesRegister minutes) {
        this.mandates = mandates;
        this.cases = cases;
        this.minutes = minutes;
    }

    MeetingFacts of(MeetingCommand command, Occasion occasion) {
        BodyId body = command.meeting().body();
        LocalDate day = occasion.happened().day();
        Set<PersonId> mayServe =
                mandates.of(body, day).stream()
                        .map(Mandates.Mandate::person)
                        .collect(Collectors.toUnmodifiableSet());
        Optional<Cases.Case> subject =
                command instanceof PlaceOnAgenda c ? cases.find(c.caseId()) : Optional.empty();
        return new MeetingFacts(
                mandates.body(body).kind(),
                mandates.rules(body, day).seats(),
                mayServe,
                subject.flatMap(c -> c.pendingFor(body)).isPresent(),
                subject.map(Cases.Case::title).orElse(""),
                minutes.find(command.meeting().minutes())
                        .flatMap(MinutesRegister.Minutes::certified)
                        .isPresent());
    }
}
