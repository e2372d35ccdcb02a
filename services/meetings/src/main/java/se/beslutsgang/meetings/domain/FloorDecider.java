package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MeetingRule.ASKER_AND_ANSWERER_ONLY;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_ON_THE_LIST;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_TREATED;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_RIGHT_TO_SPEAK;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_SUCH_ITEM;
import static se.beslutsgang.meetings.domain.MeetingRule.SPEAKERS_LIST_CLOSED;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.commands.FloorCommand;
import se.beslutsgang.meetings.commands.FloorCommand.AskForFloor;
import se.beslutsgang.meetings.commands.FloorCommand.CloseSpeakersList;
import se.beslutsgang.meetings.commands.FloorCommand.GiveFloor;
import se.beslutsgang.meetings.commands.FloorCommand.WithdrawFromFloor;
import se.beslutsgang.meetings.domain.Floor.Entry;
import se.beslutsgang.meetings.domain.Floor.Speakers;
import se.beslutsgang.meetings.events.FloorEvent;
import se.beslutsgang.meetings.events.FloorEvent.FloorGiven;
import se.beslutsgang.meetings.events.FloorEvent.FloorRequestWithdrawn;
import se.beslutsgang.meetings.events.FloorEvent.FloorRequested;
import se.beslutsgang.meetings.events.FloorEvent.SpeakersListClosed;

import java.util.List;

/** The list of speakers. */
final class FloorDecider {

    private FloorDecider() {}

    static List<FloorEvent> decide(Moment at, FloorCommand command) {
        at.require(
                at.now().agenda().has(command.item()),
                NO_SUCH_ITEM,
                command.item(),
                command.meeting());
        Speakers list = at.now().floor().in(command.item());
        return switch (command) {
            case AskForFloor c -> ask(at, list, c);
            case GiveFloor c -> give(at, list, c);
            case WithdrawFromFloor c -> withdraw(at, list, c);
            case CloseSpeakersList c -> close(list, c);
        };
    }

    private static List<FloorEvent> ask(Moment at, Speakers list, AskForFloor c) {
        if (list.knows(new Entry(c.person(), c.entry()))) return List.of();
        at.require(hasTheRight(at, c.person()), NO_RIGHT_TO_SPEAK, c.person());
        at.require(at.facts().maySpeak(c.person()), ASKER_AND_ANSWERER_ONLY, c.person());
        at.require(!list.closed(), SPEAKERS_LIST_CLOSED, c.item());
        return List.of(new FloorRequested(c.meeting(), c.item(), c.person(), c.entry()));
    }

    private static List<FloorEvent> give(Moment at, Speakers list, GiveFloor c) {
        var entry = new Entry(c.person(), c.entry());
        if (list.done().contains(entry)) return List.of();
        at.require(at.now().agenda().isTreated(c.item()), NOT_TREATED, c.item());
        at.require(hasTheRight(at, c.person()), NO_RIGHT_TO_SPEAK, c.person());
        at.require(at.facts().maySpeak(c.person()), ASKER_AND_ANSWERER_ONLY, c.person());
        at.require(list.waiting().contains(entry), NOT_ON_THE_LIST, c.person());
        return List.of(new FloorGiven(c.meeting(), c.item(), c.person(), c.entry()));
    }

    /** Who is accountable takes no part in the discharge, but joins its debate (KL 5:49). */
    private static boolean hasTheRight(Moment at, PersonId person) {
        boolean joins =
                at.facts().accountable().contains(person)
                        && at.now().roll().attending().isHere(person);
        return joins || at.chamber().maySpeak(person);
    }

    private static List<FloorEvent> withdraw(Moment at, Speakers list, WithdrawFromFloor c) {
        var entry = new Entry(c.person(), c.entry());
        if (list.done().contains(entry)) return List.of();
        at.require(list.waiting().contains(entry), NOT_ON_THE_LIST, c.person());
        return List.of(new FloorRequestWithdrawn(c.meeting(), c.item(), c.person(), c.entry()));
    }

    private static List<FloorEvent> close(Speakers list, CloseSpeakersList c) {
        return list.closed() ? List.of() : List.of(new SpeakersListClosed(c.meeting(), c.item()));
    }
}
