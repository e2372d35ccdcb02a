package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MinutesRule.NOTHING_CORRECTED;
import static se.beslutsgang.meetings.domain.MinutesRule.NOT_CERTIFIED_SO_REDRAWN;
import static se.beslutsgang.meetings.domain.MinutesRule.NOT_IN_THE_MINUTES;
import static se.beslutsgang.meetings.domain.MinutesRule.NOT_IN_THE_TEXT;

import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.meetings.commands.MinutesCommand.CorrectMinutes;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCorrected;

import java.time.LocalDate;
import java.util.List;

/**
 * A correction of what is certified: an event of its own that shows itself, never an exchanged page
 * (JO 581-2013, JO 2571-1999). What is not certified is drawn up anew instead. FL 36 § does not
 * apply where KL 13 does, so nobody corrects a decision by it here.
 */
final class Correction {

    private final MinutesState now;
    private final LocalDate day;
    private final MinutesFacts facts;
    private final Judgement judgement;

    Correction(MinutesState now, LocalDate day, MinutesFacts facts, Judgement judgement) {
        this.now = now;
        this.day = day;
        this.facts = facts;
        this.judgement = judgement;
    }

    List<MinutesEvent> of(CorrectMinutes c) {
        boolean known =
                now.corrections().stream()
                        .anyMatch(
                                m ->
                                        m.item().equals(c.item())
                                                && m.wrong().equals(c.wrong())
                                                && m.right().equals(c.right()));
        if (known) return List.of();
        judgement.require(now.certified().isPresent(), NOT_CERTIFIED_SO_REDRAWN, c.minutes());
        boolean there = now.items().stream().anyMatch(i -> i.item().equals(c.item()));
        judgement.require(there, NOT_IN_THE_MINUTES, c.item(), c.minutes());
        judgement.require(!c.wrong().equals(c.right()), NOTHING_CORRECTED, c.item());
        judgement.require(facts.text().contains(c.wrong()), NOT_IN_THE_TEXT, c.wrong(), c.item());
        return List.of(
                new MinutesCorrected(
                        c.minutes(),
                        now.corrections().size() + 1,
                        day,
                        c.item(),
                        c.wrong(),
                        c.right(),
                        c.reason(),
                        c.by(),
                        c.decidedAt()));
    }
}
