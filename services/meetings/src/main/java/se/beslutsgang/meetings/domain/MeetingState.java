package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.AttendanceNoted;
import se.beslutsgang.meetings.events.MeetingEvent.CertifierAppointed;
import se.beslutsgang.meetings.events.MeetingEvent.DepartureNoted;
import se.beslutsgang.meetings.events.MeetingEvent.OfAgenda;
import se.beslutsgang.meetings.events.MeetingEvent.OfSittings;

import java.util.List;

/** A meeting as it stands: when it sits, what it treats, who is there, who certifies. */
public record MeetingState(Sittings sittings, Agenda agenda, Roll roll, List<PersonId> certifiers) {

    public static final MeetingState NONE =
            new MeetingState(Sittings.NONE, Agenda.NONE, Roll.NONE, List.of());

    public static MeetingState evolve(MeetingState was, MeetingEvent event) {
        return switch (event) {
            case OfSittings e -> was.with(Sittings.evolve(was.sittings, e));
            case OfAgenda e -> was.with(Agenda.evolve(was.agenda, e));
            case AttendanceNoted e -> was.with(Roll.evolve(was.roll, e));
            case CertifierAppointed e -> was.with(Added.to(was.certifiers, e.person()));
            case DepartureNoted _ -> was;
        };
    }

    private MeetingState with(Sittings now) {
        return new MeetingState(now, agenda, roll, certifiers);
    }

    private MeetingState with(Agenda now) {
        return new MeetingState(sittings, now, roll, certifiers);
    }

    private MeetingState with(Roll now) {
        return new MeetingState(sittings, agenda, now, certifiers);
    }

    private MeetingState with(List<PersonId> now) {
        return new MeetingState(sittings, agenda, roll, now);
    }
}
