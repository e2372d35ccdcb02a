package se.beslutsgang.meetings;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.meetings.domain.Deadlines;
import se.beslutsgang.meetings.domain.MinutesState;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationAnnounced;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCertified;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesDrawnUp;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Minutes from their own streams. */
@Component
final class LedgerMinutes implements MinutesRegister {

    private final Streams streams;
    private final Fold<MinutesState> minutes;

    LedgerMinutes(Streams streams) {
        this.streams = streams;
        this.minutes =
                new Fold<>(
                        streams,
                        MinutesState.NONE,
                        (was, r) -> MinutesState.evolve(was, (MinutesEvent) r.event()));
    }

    @Override
    public Optional<Minutes> find(MinutesId id) {
        MinutesState state = minutes.of("minutes/" + id);
        return state.drawnUp().map(drawnUp -> minutes(drawnUp, state));
    }

    @Override
    public Optional<Minutes> of(ItemId item) {
        return all(item.meeting()).stream().filter(m -> m.has(item)).findFirst();
    }

    @Override
    public List<Minutes> all(MeetingId meeting) {
        Stream<MinutesId> parts =
                streams.names("minutes/" + meeting + "/minutes-").stream()
                        .map(s -> new MinutesId(s.substring("minutes/".length())));
        return Stream.concat(
                        parts.flatMap(id -> find(id).stream()).sorted(LedgerMinutes::byParagraph),
                        find(meeting.minutes()).stream())
                .toList();
    }

    private static int byParagraph(Minutes a, Minutes b) {
        return Integer.compare(a.items().getFirst().paragraph(), b.items().getFirst().paragraph());
    }

    private static Minutes minutes(MinutesDrawnUp drawnUp, MinutesState state) {
        var certified = state.certified().map(MinutesCertified::on);
        return new Minutes(
                drawnUp.minutes(),
                drawnUp.meeting(),
                drawnUp.body(),
                stage(state),
                state.items(),
                drawnUp.lastDay(),
                state.certifyBy(),
                certified,
                certified.map(Deadlines::announceBy),
                state.announced().map(CertificationAnnounced::on),
                state.announced().map(CertificationAnnounced::lastDay),
                state.announced().map(CertificationAnnounced::earliestTakeDown),
                state.remarks(),
                state.corrections());
    }

    private static Stage stage(MinutesState state) {
        if (state.becameFinal().isPresent()) return Stage.FINAL;
        if (state.expired().isPresent()) return Stage.APPEAL_TIME_EXPIRED;
        if (state.announced().isPresent()) return Stage.ANNOUNCED;
        return state.certified().isPresent() ? Stage.CERTIFIED : Stage.DRAWN_UP;
    }
}
