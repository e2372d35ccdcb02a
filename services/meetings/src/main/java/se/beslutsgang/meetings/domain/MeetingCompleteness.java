package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.CompletenessRule.AT_ONCE_NOT_SIGNED;
import static se.beslutsgang.meetings.domain.CompletenessRule.NEVER_TAKEN_UP;
import static se.beslutsgang.meetings.domain.CompletenessRule.NOBODY_PRESIDED;
import static se.beslutsgang.meetings.domain.CompletenessRule.NOBODY_SERVED;
import static se.beslutsgang.meetings.domain.CompletenessRule.NOTHING_TREATED;
import static se.beslutsgang.meetings.domain.CompletenessRule.NO_CERTIFIER_APPOINTED;
import static se.beslutsgang.meetings.domain.CompletenessRule.NO_PLACE;
import static se.beslutsgang.meetings.domain.CompletenessRule.NO_QUORUM_IN_THE_MATTER;
import static se.beslutsgang.meetings.domain.CompletenessRule.NO_TIME;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the record of a meeting, or of one of its matters, lacks. It is held against the rules as
 * something recorded: nothing is refused here, everything is told.
 */
public final class MeetingCompleteness {

    private final Judgement judgement =
            new Judgement(Occasion.recording(Actor.SYSTEM, Happened.on(LocalDate.EPOCH)));

    private MeetingCompleteness() {}

    /**
     * The frame of the minutes.
     *
     * @param treated whether any matter was taken up
     */
    public record Frame(
            boolean certifiers,
            boolean treated,
            boolean place,
            Optional<Happened> opened,
            Optional<Happened> closed) {}

    /**
     * A matter, and the body as it sat in it.
     *
     * @param unsigned whether the meeting certified it at once, and nobody has signed
     */
    public record Matter(
            boolean takenUp, boolean served, boolean presided, boolean quorate, boolean unsigned) {}

    public static List<Rule> of(Frame frame) {
        var check = new MeetingCompleteness().judgement;
        check.require(frame.certifiers(), NO_CERTIFIER_APPOINTED);
        check.require(frame.treated(), NOTHING_TREATED);
        check.require(frame.place(), NO_PLACE);
        check.require(isTime(frame.opened()) && isTime(frame.closed()), NO_TIME);
        return check.departures();
    }

    private static boolean isTime(Optional<Happened> moment) {
        return moment.filter(Happened.At.class::isInstance).isPresent();
    }

    public static List<Rule> of(Matter matter) {
        var check = new MeetingCompleteness().judgement;
        check.require(matter.takenUp(), NEVER_TAKEN_UP);
        if (matter.takenUp()) {
            check.require(matter.served(), NOBODY_SERVED);
            check.require(matter.presided(), NOBODY_PRESIDED);
            check.require(matter.quorate(), NO_QUORUM_IN_THE_MATTER);
        }
        check.require(!matter.unsigned(), AT_ONCE_NOT_SIGNED);
        return check.departures();
    }
}
