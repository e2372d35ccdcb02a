package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MeetingRule.NEVER_IN_PUBLIC;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_OPEN;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_PUBLIC_HERE;
import static se.beslutsgang.meetings.domain.MeetingRule.PUBLIC_BY_LAW;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.meetings.commands.MeetingCommand.CloseDoors;
import se.beslutsgang.meetings.commands.MeetingCommand.OpenDoors;
import se.beslutsgang.meetings.domain.Sittings.Stage;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.DoorsClosed;
import se.beslutsgang.meetings.events.MeetingEvent.DoorsOpened;

import java.util.List;

/**
 * Who may listen: a committee meets behind closed doors unless it may and will let the public in
 * (KL 6:25), an assembly in public (KL 5:42).
 */
final class Doors {

    private Doors() {}

    static List<MeetingEvent> open(Moment at, OpenDoors c) {
        if (isPublic(at)) return List.of();
        at.require(at.now().sittings().stage() == Stage.OPEN, NOT_OPEN, c.meeting());
        at.require(at.facts().mayMeetInPublic(), NOT_PUBLIC_HERE, c.meeting().body());
        at.now().agenda().open().ifPresent(item -> hold(at, item));
        return List.of(new DoorsOpened(c.meeting()));
    }

    /** In an assembly only the debate of a matter is held behind them, as it decides there. */
    static List<MeetingEvent> close(Moment at, CloseDoors c) {
        if (!isPublic(at)) return List.of();
        at.require(!at.bench().isAssembly(), PUBLIC_BY_LAW, c.meeting());
        return List.of(new DoorsClosed(c.meeting()));
    }

    /** What a committee never treats in public. */
    static void takeUp(Moment at, ItemId item) {
        if (isPublic(at)) hold(at, item);
    }

    private static void hold(Moment at, ItemId item) {
        boolean never = !at.bench().isAssembly() && at.facts().exercisesAuthority();
        at.require(!never, NEVER_IN_PUBLIC, item);
    }

    private static boolean isPublic(Moment at) {
        return at.now().sittings().isPublic(at.bench().isAssembly());
    }
}
