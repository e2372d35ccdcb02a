package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.FloorEvent;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.CertifierAppointed;
import se.beslutsgang.meetings.events.MeetingEvent.DepartureNoted;
import se.beslutsgang.meetings.events.MeetingEvent.OfAgenda;
import se.beslutsgang.meetings.events.MeetingEvent.OfSittings;
import se.beslutsgang.meetings.events.RollEvent;

import java.util.List;
import java.util.Optional;

/** A meeting as it stands: when it sits, what it treats, who is there, speaks and certifies. */
public record MeetingState(
        Sittings sittings, Agenda agenda, Roll roll, Floor floor, List<PersonId> certifiers) {

    public static final MeetingState NONE =
            new MeetingState(Sittings.NONE, Agenda.NONE, Roll.NONE, Floor.NONE, List.of());

    public static MeetingState evolve(MeetingState was, MeetingEvent event) {
        return switch (event) {
            case OfSittings e -> was.with(Sittings.evolve(was.sittings, e));
            case OfAgenda e -> was.with(Agenda.evolve(was.agenda, e));
            case RollEvent e -> was.with(was.evolved(e));
            case FloorEvent e -> was.with(Floor.evolve(was.floor, e));
            case CertifierAppointed e -> was.with(Added.to(was.certifiers, e.person()));
            case DepartureNoted _ -> was;
        };
    }

    private Roll evolved(RollEvent event) {
        return Roll.evolve(roll, event, sittings.day(), agenda.open());
    }

    /** The body as it sits now. */
    public Chamber chamber(Bench bench) {
        return chamber(bench, agenda.open());
    }

    /** The body as it sits, or would, in a matter. */
    Chamber chamber(Bench bench, Optional<ItemId> item) {
        return new Chamber(roll, bench, item);
    }

    /** Who should take the seats that are empty now. */
    public Succession succession(Bench bench) {
        return new Succession(chamber(bench), sittings.day());
    }

    private MeetingState with(Sittings now) {
        return new MeetingState(now, agenda, roll, floor, certifiers);
    }

    private MeetingState with(Agenda now) {
        return new MeetingState(sittings, now, roll, floor, certifiers);
    }

    private MeetingState with(Roll now) {
        return new MeetingState(sittings, agenda, now, floor, certifiers);
    }

    private MeetingState with(Floor now) {
        return new MeetingState(sittings, agenda, roll, now, certifiers);
    }

    private MeetingState with(List<PersonId> now) {
        return new MeetingState(sittings, agenda, roll, floor, now);
    }
}
