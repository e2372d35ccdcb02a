package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.meetings.events.MeetingEvent.ItemConcluded;
import se.beslutsgang.meetings.events.MeetingEvent.ItemPlacedOnAgenda;
import se.beslutsgang.meetings.events.MeetingEvent.ItemTakenUp;
import se.beslutsgang.meetings.events.MeetingEvent.OfAgenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a meeting treats.
 *
 * @param paragraphs the numbers of the items that were taken up
 * @param current the item that was taken up last
 * @param concluded whether it is done with
 */
public record Agenda(
        List<ItemPlacedOnAgenda> items,
        Map<ItemId, Integer> paragraphs,
        Optional<ItemId> current,
        boolean concluded) {

    static final Agenda NONE = new Agenda(List.of(), Map.of(), Optional.empty(), false);

    static Agenda evolve(Agenda was, OfAgenda event) {
        return switch (event) {
            case ItemPlacedOnAgenda e ->
                    new Agenda(Added.to(was.items, e), was.paragraphs, was.current, was.concluded);
            case ItemTakenUp e ->
                    new Agenda(
                            was.items,
                            Added.to(was.paragraphs, e.item(), e.paragraph()),
                            Optional.of(e.item()),
                            false);
            case ItemConcluded e ->
                    new Agenda(
                            was.items,
                            was.paragraphs,
                            was.current,
                            was.isTreated(e.item()) || was.concluded);
        };
    }

    /** The matter in the midst of which the meeting is. */
    public Optional<ItemId> open() {
        return current.filter(_ -> !concluded);
    }

    boolean isTreated(ItemId item) {
        return open().filter(item::equals).isPresent();
    }

    /** What the item is about; empty where it does not stand there. */
    public Optional<CaseId> caseOf(ItemId item) {
        return items.stream()
                .filter(i -> i.item().equals(item))
                .findFirst()
                .map(ItemPlacedOnAgenda::caseId);
    }

    boolean has(ItemId item) {
        return items.stream().anyMatch(i -> i.item().equals(item));
    }

    /** The number of the next § of a meeting whose first is {@code first}. */
    int nextParagraph(int first) {
        return first + paragraphs.size();
    }
}
