package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MinutesRule.ALREADY_CERTIFIED;
import static se.beslutsgang.meetings.domain.MinutesRule.MEETING_NOT_CLOSED;
import static se.beslutsgang.meetings.domain.MinutesRule.NOT_CERTIFIED_AT_ONCE;

import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.meetings.commands.MinutesCommand.DrawUpMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.DrawUpPart;
import se.beslutsgang.meetings.commands.MinutesCommand.RedrawMinutes;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCertified;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesDrawnUp;

import java.time.LocalDate;
import java.util.List;

/**
 * Minutes drawn up from what happened: the whole once the meeting is closed, a part as soon as the
 * meeting has certified a § at once, and either anew until it is certified.
 */
final class DrawingUp {

    private final MinutesState now;
    private final LocalDate day;
    private final MinutesFacts facts;
    private final Judgement judgement;

    DrawingUp(MinutesState now, LocalDate day, MinutesFacts facts, Judgement judgement) {
        this.now = now;
        this.day = day;
        this.facts = facts;
        this.judgement = judgement;
    }

    List<MinutesEvent> whole(DrawUpMinutes c) {
        if (now.drawnUp().isPresent()) return List.of();
        judgement.require(facts.closed(), MEETING_NOT_CLOSED, c.meeting());
        return List.of(drawnUp(c.minutes(), facts.lastDay()));
    }

    /** §§ that are certified at once before the part is signed are signed together. */
    List<MinutesEvent> part(DrawUpPart c) {
        if (now.items().stream().anyMatch(i -> i.item().equals(c.item()))) return List.of();
        boolean atOnce = facts.written().stream().anyMatch(i -> i.item().equals(c.item()));
        judgement.require(atOnce, NOT_CERTIFIED_AT_ONCE, c.item());
        requireUncertified(c.minutes());
        return List.of(
                drawnUp(c.minutes(), now.drawnUp().map(MinutesDrawnUp::lastDay).orElse(day)));
    }

    List<MinutesEvent> anew(RedrawMinutes c) {
        if (facts.written().equals(now.items())) return List.of();
        requireUncertified(c.minutes());
        return List.of(drawnUp(c.minutes(), now.drawnUp().orElseThrow().lastDay()));
    }

    private void requireUncertified(MinutesId minutes) {
        LocalDate on = now.certified().map(MinutesCertified::on).orElse(day);
        judgement.require(now.certified().isEmpty(), ALREADY_CERTIFIED, minutes, on);
    }

    private MinutesDrawnUp drawnUp(MinutesId minutes, LocalDate lastDay) {
        MeetingId meeting = minutes.meeting();
        return new MinutesDrawnUp(minutes, meeting, facts.body(), lastDay, facts.written());
    }
}
