package se.beslutsgang.meetings;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.meetings.domain.Agenda;
import se.beslutsgang.meetings.domain.Floor;
import se.beslutsgang.meetings.domain.MeetingState;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.ItemConcluded;
import se.beslutsgang.meetings.events.MeetingEvent.ItemPlacedOnAgenda;
import se.beslutsgang.meetings.events.MeetingEvent.ItemTakenUp;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingClosed;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingOpened;
import se.beslutsgang.meetings.events.MeetingEvent.SummonsSent;
import se.beslutsgang.meetings.queries.Meetings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Meetings from their own streams. */
@Component
final class LedgerMeetings implements Meetings {

    /**
     * The state with the times that rules about before and after need.
     *
     * @param left the state in which each item was concluded, or left for the next
     * @param unannounced what was placed on the agenda after the summons
     */
    private record Timed(
            MeetingState state,
            Optional<Happened> summoned,
            Optional<Happened> opened,
            Optional<Happened> closed,
            Map<ItemId, MeetingState> left,
            Set<ItemId> unannounced) {

        static final Timed NONE =
                new Timed(
                        MeetingState.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Set.of());

        static Timed evolve(Timed was, Recorded recorded) {
            var event = (MeetingEvent) recorded.event();
            var now = Optional.of(recorded.occasion().happened());
            return new Timed(
                    MeetingState.evolve(was.state, event),
                    event instanceof SummonsSent ? now : was.summoned,
                    event instanceof MeetingOpened ? now : was.opened,
                    event instanceof MeetingClosed ? now : was.closed,
                    event instanceof ItemTakenUp || event instanceof ItemConcluded
                            ? was.leaving()
                            : was.left,
                    event instanceof ItemPlacedOnAgenda placed && was.summoned.isPresent()
                            ? was.unannounced(placed.item())
                            : was.unannounced);
        }

        private Set<ItemId> unannounced(ItemId item) {
            var more = new LinkedHashSet<>(unannounced);
            more.add(item);
            return more;
        }

        private Map<ItemId, MeetingState> leaving() {
            var more = new LinkedHashMap<>(left);
            state.agenda().open().ifPresent(item -> more.put(item, state));
            return more;
        }
    }

    private final Streams streams;
    private final HouseReader houses;
    private final Fold<Timed> meetings;

    LedgerMeetings(Streams streams, HouseReader houses) {
        this.streams = streams;
        this.houses = houses;
        this.meetings = new Fold<>(streams, Timed.NONE, Timed::evolve);
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        Timed timed = meetings.of("meeting/" + id);
        boolean called = timed.state().sittings().called().isPresent();
        return called ? Optional.of(meeting(id, timed.state(), timed)) : Optional.empty();
    }

    @Override
    public Meeting of(ItemId item) {
        return find(item.meeting()).orElseThrow();
    }

    @Override
    public Meeting during(ItemId item) {
        Timed timed = meetings.of("meeting/" + item.meeting());
        MeetingState then = timed.left().getOrDefault(item, timed.state());
        return meeting(item.meeting(), then, timed);
    }

    @Override
    public List<MeetingId> all() {
        return streams.names("meeting/").stream()
                .map(s -> new MeetingId(s.substring("meeting/".length())))
                .toList();
    }

    @Override
    public Speakers speakers(ItemId item) {
        Floor.Speakers list = meetings.of("meeting/" + item.meeting()).state().floor().in(item);
        return new Speakers(speeches(list.waiting()), speeches(list.done()), list.closed());
    }

    private static List<Speech> speeches(Collection<Floor.Entry> entries) {
        return entries.stream().map(e -> new Speech(e.person(), e.number())).toList();
    }

    private Meeting meeting(MeetingId id, MeetingState state, Timed timed) {
        HouseReader.House house = houses.of(id, state);
        return new Meeting(
                id,
                id.body(),
                state.sittings().days(),
                state.sittings().called().orElseThrow().place(),
                agenda(state.agenda(), timed.unannounced()),
                house.roll(),
                house.sitting(),
                state.certifiers(),
                state.agenda().current(),
                state.agenda().open(),
                timed.summoned(),
                timed.opened(),
                timed.closed());
    }

    private static List<AgendaItem> agenda(Agenda agenda, Set<ItemId> unannounced) {
        return agenda.items().stream()
                .map(
                        i ->
                                new AgendaItem(
                                        i.item(),
                                        i.caseId(),
                                        i.heading(),
                                        Optional.ofNullable(agenda.paragraphs().get(i.item())),
                                        !unannounced.contains(i.item())))
                .toList();
    }
}
