package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MeetingRule.NOTHING_PENDING;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_OPEN;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_TREATED;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_SUCH_ITEM;
import static se.beslutsgang.meetings.domain.MeetingRule.QUORUM_LACKING;
import static se.beslutsgang.meetings.domain.MeetingRule.SEAT_LEFT_EMPTY;
import static se.beslutsgang.meetings.domain.MeetingRule.WRONG_PLACE_ON_AGENDA;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.meetings.commands.MeetingCommand.ConcludeItem;
import se.beslutsgang.meetings.commands.MeetingCommand.OfAgenda;
import se.beslutsgang.meetings.commands.MeetingCommand.PlaceOnAgenda;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;
import se.beslutsgang.meetings.domain.Sittings.Stage;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.ItemConcluded;
import se.beslutsgang.meetings.events.MeetingEvent.ItemPlacedOnAgenda;
import se.beslutsgang.meetings.events.MeetingEvent.ItemTakenUp;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingOpened;

import java.util.List;
import java.util.Optional;

/** Placed on the agenda, taken up, done with. */
final class AgendaDecider {

    private AgendaDecider() {}

    static List<MeetingEvent> decide(Moment at, OfAgenda command) {
        return switch (command) {
            case PlaceOnAgenda c -> place(at, c);
            case TakeUpItem c -> takeUp(at, c);
            case ConcludeItem c -> conclude(at, c);
        };
    }

    private static List<MeetingEvent> place(Moment at, PlaceOnAgenda c) {
        boolean there =
                at.now().agenda().items().stream()
                        .anyMatch(i -> i.item().equals(c.item()) && i.caseId().equals(c.caseId()));
        if (there) return List.of();
        ItemId next = c.meeting().item(at.now().agenda().items().size() + 1);
        at.require(c.item().equals(next), WRONG_PLACE_ON_AGENDA, c.item(), next);
        at.require(at.facts().pending(), NOTHING_PENDING, c.caseId(), c.meeting().body());
        return List.of(
                new ItemPlacedOnAgenda(c.meeting(), c.item(), c.caseId(), at.facts().title()));
    }

    private static List<MeetingEvent> takeUp(Moment at, TakeUpItem c) {
        if (at.now().agenda().paragraphs().containsKey(c.item())) return List.of();
        at.require(at.now().agenda().has(c.item()), NO_SUCH_ITEM, c.item(), c.meeting());
        at.require(at.now().sittings().stage() == Stage.OPEN, NOT_OPEN, c.meeting());
        Doors.takeUp(at, c.item());
        Chamber chamber = at.now().chamber(at.bench(), Optional.of(c.item()));
        at.require(
                chamber.isQuorate() || at.facts().quorumExempt(),
                QUORUM_LACKING,
                chamber.present(),
                at.bench().seats().size());
        new Succession(chamber, at.now().sittings().day())
                .turns().stream()
                        .findFirst()
                        .ifPresent(t -> at.require(false, SEAT_LEFT_EMPTY, t.seat(), t.person()));
        int first = at.now().sittings().opened().map(MeetingOpened::firstParagraph).orElse(1);
        return List.of(
                new ItemTakenUp(c.meeting(), c.item(), at.now().agenda().nextParagraph(first)));
    }

    private static List<MeetingEvent> conclude(Moment at, ConcludeItem c) {
        Agenda agenda = at.now().agenda();
        boolean treated = agenda.isTreated(c.item());
        if (!treated && agenda.paragraphs().containsKey(c.item())) return List.of();
        at.require(treated, NOT_TREATED, c.item());
        return List.of(new ItemConcluded(c.meeting(), c.item()));
    }
}
