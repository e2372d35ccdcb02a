package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MeetingRule.CHAIR_AT_A_DISTANCE;
import static se.beslutsgang.meetings.domain.MeetingRule.CHAIR_NOT_SERVING;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_NEXT_TO_PRESIDE;
import static se.beslutsgang.meetings.domain.MeetingRule.PRESIDIUM_IS_THERE;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.commands.RollCommand.ElectMeetingChair;
import se.beslutsgang.meetings.commands.RollCommand.TakeChair;
import se.beslutsgang.meetings.events.RollEvent;
import se.beslutsgang.meetings.events.RollEvent.ChairTaken;
import se.beslutsgang.meetings.events.RollEvent.MeetingChairElected;
import se.beslutsgang.meetings.events.Whereabouts;

import java.util.List;
import java.util.Optional;

/**
 * Who presides: one of the presidium; when nobody of it is there, whoever was elected for the
 * meeting, and until then the longest in service.
 */
final class ChairDecider {

    private ChairDecider() {}

    static List<RollEvent> take(Moment at, TakeChair c) {
        if (at.now().roll().chairing().isTaken(c.person(), c.item())) return List.of();
        Optional<ItemId> matter = c.item().or(() -> at.now().agenda().open());
        Chamber chamber = at.now().chamber(at.bench(), matter);
        at.require(chamber.serves(c.person()), CHAIR_NOT_SERVING, c.person(), c.meeting());
        at.now()
                .roll()
                .chairing()
                .next(chamber)
                .filter(next -> !next.equals(c.person()) && !isVice(at, c.person()))
                .ifPresent(next -> at.require(false, NOT_NEXT_TO_PRESIDE, c.person(), next));
        boolean away = chamber.where(c.person()) != Whereabouts.IN_THE_ROOM;
        at.require(!away, CHAIR_AT_A_DISTANCE, c.person());
        return List.of(new ChairTaken(c.meeting(), c.person(), c.item()));
    }

    /** The presidium shares the chair as it likes. */
    private static boolean isVice(Moment at, PersonId person) {
        return at.bench().presidium().contains(person);
    }

    static List<RollEvent> elect(Moment at, ElectMeetingChair c) {
        if (at.now().roll().chairing().elected().filter(c.person()::equals).isPresent()) {
            return List.of();
        }
        Chamber chamber = at.chamber();
        at.require(chamber.serves(c.person()), CHAIR_NOT_SERVING, c.person(), c.meeting());
        at.bench().presidium().stream()
                .filter(chamber::serves)
                .findFirst()
                .ifPresent(p -> at.require(false, PRESIDIUM_IS_THERE, p));
        return List.of(new MeetingChairElected(c.meeting(), c.person()));
    }
}
