package se.beslutsgang.meetings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.meetings.commands.MinutesCommand;
import se.beslutsgang.meetings.commands.MinutesCommand.DrawUpMinutes;
import se.beslutsgang.meetings.domain.MinutesFacts;
import se.beslutsgang.meetings.events.MinutesItem;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesWriter;

import java.util.HashSet;
import java.util.List;

/** Looks up what minutes must be told about their meeting. */
@Component
final class MinutesFactsReader {

    private final Meetings meetings;
    private final ObjectProvider<MinutesWriter> writer;

    MinutesFactsReader(Meetings meetings, ObjectProvider<MinutesWriter> writer) {
        this.meetings = meetings;
        this.writer = writer;
    }

    MinutesFacts of(MinutesCommand command) {
        Meetings.Meeting meeting = meetings.find(command.minutes().meeting()).orElseThrow();
        var mayCertify = new HashSet<>(meeting.certifiers());
        meeting.roll().stream()
                .filter(s -> s.office() == Office.CHAIR)
                .forEach(s -> mayCertify.add(s.person()));
        meeting.sitting().presides().ifPresent(mayCertify::add);
        List<MinutesItem> written =
                command instanceof DrawUpMinutes
                        ? writer.getObject().write(meeting.id())
                        : List.of();
        return new MinutesFacts(
                meeting.closed().isPresent(),
                meeting.body(),
                meeting.days().getLast(),
                written,
                mayCertify);
    }
}
