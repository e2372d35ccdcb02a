package se.beslutsgang.meetings.events;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is there, in which seat, and who presides. */
public sealed interface RollEvent extends MeetingEvent
        permits MeetingEvent.AttendanceNoted,
                RollEvent.AbsenceNotified,
                RollEvent.RollCalled,
                RollEvent.MemberServes,
                RollEvent.SubstituteServes,
                RollEvent.SteppedAside,
                RollEvent.SteppedBack,
                RollEvent.WhereaboutsNoted,
                RollEvent.AttendsWithoutVote,
                RollEvent.ChairTaken,
                RollEvent.MeetingChairElected {

    /** Told beforehand that he or she will not come. */
    record AbsenceNotified(MeetingId meeting, PersonId person) implements RollEvent {}

    /** The roll was called (upprop) at the sitting of a day; it stands in place of what was. */
    record RollCalled(
            MeetingId meeting, LocalDate day, List<Seated> serving, List<PersonId> attending)
            implements RollEvent {}

    /** A member takes his or her seat, from whoever served there (KL 5:19). */
    record MemberServes(MeetingId meeting, PersonId person, int seat) implements RollEvent {}

    /**
     * A substitute serves (tjänstgörande ersättare).
     *
     * @param insteadOf the member; empty for a vacant seat
     * @param item for this matter only, in which the member takes no part
     * @param ground why in turn; empty when out of turn
     */
    record SubstituteServes(
            MeetingId meeting,
            PersonId person,
            int seat,
            Optional<PersonId> insteadOf,
            Optional<ItemId> item,
            Optional<ServiceGround> ground)
            implements RollEvent {}

    /** Takes no part in a matter by reason of disqualification (jäv). */
    record SteppedAside(MeetingId meeting, PersonId person, ItemId item) implements RollEvent {}

    /** Takes part in the matter after all. */
    record SteppedBack(MeetingId meeting, PersonId person, ItemId item) implements RollEvent {}

    record WhereaboutsNoted(MeetingId meeting, PersonId person, Whereabouts whereabouts)
            implements RollEvent {}

    record AttendsWithoutVote(MeetingId meeting, PersonId person, Capacity capacity)
            implements RollEvent {}

    /** Presides from now on, or in one matter. */
    record ChairTaken(MeetingId meeting, PersonId person, Optional<ItemId> item)
            implements RollEvent {}

    /** Elected to preside while nobody of the presidium is there. */
    record MeetingChairElected(MeetingId meeting, PersonId person) implements RollEvent {}
}
