package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.ItemId;
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
 * @param current the item that is being treated
 */
public record Agenda(
        List<ItemPlacedOnAgenda> items, Map<ItemId, Integer> paragraphs, Optional<ItemId> current) {

    static final Agenda NONE = new Agenda(List.of(), Map.of(), Optional.empty());

    static Agenda evolve(Agenda was, OfAgenda event) {
        return switch (event) {
            case ItemPlacedOnAgenda e ->
                    new Agenda(Added.to(was.items, e), was.paragraphs, was.current);
            case ItemTakenUp e ->
                    new Agenda(
                            was.items,
                            Added.to(was.paragraphs, e.item(), e.paragraph()),
                            Optional.of(e.item()));
        };
    }

    boolean has(ItemId item) {
        return items.stream().anyMatch(i -> i.item().equals(item));
    }

    /** The number of the next § of a meeting whose first is {@code first}. */
    int nextParagraph(int first) {
        return first + paragraphs.size();
    }
}
