package se.beslutsgang.meetings;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.commands.FloorCommand;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.commands.MeetingCommand.PlaceOnAgenda;
import se.beslutsgang.meetings.commands.RollCommand.StepAside;
import se.beslutsgang.meetings.commands.RollCommand.StepBack;
import se.beslutsgang.meetings.commands.RollCommand.TakeChair;
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
                changed(command).flatMap(MinutesRegister.Minutes::certified).isPresent());
    }

    /** What the command would change: the § that it names, if it does, else the whole. */
    private Optional<MinutesRegister.Minutes> changed(MeetingCommand command) {
        Optional<ItemId> item =
                switch (command) {
                    case StepAside c -> Optional.of(c.item());
                    case StepBack c -> Optional.of(c.item());
                    case TakeChair c -> c.item();
                    case FloorCommand c -> Optional.of(c.item());
                    default -> Optional.empty();
                };
        return item.flatMap(minutes::of).or(() -> minutes.find(command.meeting().minutes()));
    }
}
