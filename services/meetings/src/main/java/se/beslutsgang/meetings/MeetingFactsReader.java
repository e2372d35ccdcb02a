package se.beslutsgang.meetings;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.commands.MeetingCommand.PlaceOnAgenda;
import se.beslutsgang.meetings.domain.MeetingFacts;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.time.LocalDate;
import java.util.Optional;

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

    MeetingFacts of(MeetingCommand command, LocalDate day) {
        BodyId body = command.meeting().body();
        Optional<Cases.Case> subject =
                command instanceof PlaceOnAgenda c ? cases.find(c.caseId()) : Optional.empty();
        return new MeetingFacts(
                Benches.of(mandates.membership(body, day)),
                subject.flatMap(c -> c.pendingFor(body)).isPresent(),
                subject.map(Cases.Case::title).orElse(""),
                minutes.find(command.meeting().minutes())
                        .flatMap(MinutesRegister.Minutes::certified)
                        .isPresent());
    }
}
