package se.beslutsgang.meetings.automation;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.meetings.commands.MinutesCommand.DrawUpMinutes;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingClosed;

import java.util.Set;

/** The minutes write themselves from what happened, once the meeting is closed. */
@Component
final class WhenMeetingClosedThenMinutesAreDrawnUp implements Reaction {

    private final Commands commands;

    WhenMeetingClosedThenMinutesAreDrawnUp(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "meetings.when-meeting-closed-then-minutes-are-drawn-up";
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(MeetingClosed.class);
    }

    @Override
    public void on(Recorded recorded) {
        if (!(recorded.event() instanceof MeetingClosed closed)) return;
        commands.send(
                new DrawUpMinutes(closed.meeting().minutes(), closed.meeting()),
                Occasion.conducting(Actor.SYSTEM, recorded.occasion().happened()),
                recorded);
    }
}
