package se.beslutsgang.meetings;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.domain.MeetingState;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingClosed;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingOpened;
import se.beslutsgang.meetings.events.MeetingEvent.SummonsSent;
import se.beslutsgang.meetings.queries.Meetings;

import java.util.List;
import java.util.Optional;

/** Meetings from their own streams. */
@Component
final class LedgerMeetings implements Meetings {

    /** The state with the times that rules about before and after need. */
    private record Timed(
            MeetingState state,
            Optional<Happened> summoned,
            Optional<Happened> opened,
            Optional<Happened> closed) {

        static final Timed NONE =
                new Timed(MeetingState.NONE, Optional.empty(), Optional.empty(), Optional.empty());

        static Timed evolve(Timed was, Recorded recorded) {
            var event = (MeetingEvent) recorded.event();
            var now = Optional.of(recorded.occasion().happened());
            return new Timed(
                    MeetingState.evolve(was.state, event),
                    event instanceof SummonsSent ? now : was.summoned,
                    event instanceof MeetingOpened ? now : was.opened,
                    event instanceof MeetingClosed ? now : was.closed);
        }
    }

    private final Streams streams;
    private final Mandates mandates;
    private final Fold<Timed> meetings;

    LedgerMeetings(Streams streams, Mandates mandates) {
        this.streams = streams;
        this.mandates = mandates;
        this.meetings = new Fold<>(streams, Timed.NONE, Timed::evolve);
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        Timed timed = meetings.of("meeting/" + id);
        return timed.state().sittings().called().map(called -> meeting(id, timed));
    }

    @Override
    public Meeting of(ItemId item) {
        return find(item.meeting()).orElseThrow();
    }

    @Override
    public List<MeetingId> all() {
        return streams.names("meeting/").stream()
                .map(s -> new MeetingId(s.substring("meeting/".length())))
                .toList();
    }

    private Meeting meeting(MeetingId id, Timed timed) {
        MeetingState state = timed.state();
        return new Meeting(
                id,
                id.body(),
                state.sittings().days(),
                state.sittings().called().orElseThrow().place(),
                state.agenda().items().stream()
                        .map(
                                i ->
                                        new AgendaItem(
                                                i.item(),
                                                i.caseId(),
                                                i.heading(),
                                                Optional.ofNullable(
                                                        state.agenda().paragraphs().get(i.item()))))
                        .toList(),
                roll(id, state),
                state.certifiers(),
                state.agenda().current(),
                timed.summoned(),
                timed.opened(),
                timed.closed());
    }

    private List<Serving> roll(MeetingId id, MeetingState state) {
        return mandates.of(id.body(), state.sittings().days().getFirst()).stream()
                .filter(m -> state.roll().serving().contains(m.person()))
                .map(m -> new Serving(m.person(), m.party(), m.office()))
                .toList();
    }
}
