package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.FloorEvent;
import se.beslutsgang.meetings.events.FloorEvent.FloorGiven;
import se.beslutsgang.meetings.events.FloorEvent.FloorRequestWithdrawn;
import se.beslutsgang.meetings.events.FloorEvent.FloorRequested;
import se.beslutsgang.meetings.events.FloorEvent.SpeakersListClosed;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of speakers, by matter. */
public record Floor(Map<ItemId, Speakers> lists) {

    static final Floor NONE = new Floor(Map.of());

    /** A person's first, second … speech in a matter. */
    public record Entry(PersonId person, int number) {}

    /**
     * @param waiting in the order in which they asked
     * @param done who spoke or withdrew
     */
    public record Speakers(List<Entry> waiting, Set<Entry> done, boolean closed) {

        static final Speakers NONE = new Speakers(List.of(), Set.of(), false);

        Speakers asked(Entry entry) {
            return new Speakers(Added.to(waiting, entry), done, closed);
        }

        Speakers settled(Entry entry) {
            return new Speakers(Added.without(waiting, entry), Added.to(done, entry), closed);
        }

        boolean knows(Entry entry) {
            return waiting.contains(entry) || done.contains(entry);
        }
    }

    static Floor evolve(Floor was, FloorEvent event) {
        Speakers list = was.in(event.item());
        Speakers now =
                switch (event) {
                    case FloorRequested e -> list.asked(new Entry(e.person(), e.entry()));
                    case FloorGiven e -> list.settled(new Entry(e.person(), e.entry()));
                    case FloorRequestWithdrawn e -> list.settled(new Entry(e.person(), e.entry()));
                    case SpeakersListClosed _ -> new Speakers(list.waiting(), list.done(), true);
                };
        return new Floor(Added.to(was.lists, event.item(), now));
    }

    public Speakers in(ItemId item) {
        return lists.getOrDefault(item, Speakers.NONE);
    }
}
