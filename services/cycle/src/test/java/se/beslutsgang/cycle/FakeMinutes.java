package se.beslutsgang.cycle;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.events.MinutesItem;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Minutes as a test says they are. */
public final class FakeMinutes implements MinutesRegister {

    public static final MeetingId MEETING = new MeetingId("example/rs/2022-06-08");
    public static final MinutesId MINUTES = MEETING.minutes();
    public static final LocalDate CERTIFY_BY = LocalDate.of(2022, 6, 22);
    public static final LocalDate ANNOUNCE_BY = LocalDate.of(2022, 6, 23);
    public static final LocalDate LAST_DAY_OF_APPEAL = LocalDate.of(2022, 7, 13);

    private final Map<MinutesId, Minutes> known = new ConcurrentHashMap<>();

    public void drawnUp(MinutesItem... items) {
        put(Stage.DRAWN_UP, List.of(items), Optional.empty(), Optional.empty());
    }

    public void certified(MinutesItem... items) {
        put(Stage.CERTIFIED, List.of(items), Optional.of(ANNOUNCE_BY), Optional.empty());
    }

    public void announced(MinutesItem... items) {
        put(
                Stage.ANNOUNCED,
                List.of(items),
                Optional.of(ANNOUNCE_BY),
                Optional.of(LAST_DAY_OF_APPEAL));
    }

    private void put(
            Stage stage,
            List<MinutesItem> items,
            Optional<LocalDate> announceBy,
            Optional<LocalDate> lastDayOfAppeal) {
        known.put(
                MINUTES,
                new Minutes(
                        MINUTES,
                        MEETING,
                        new BodyId("example/rs"),
                        stage,
                        items,
                        CERTIFY_BY.minusDays(14),
                        CERTIFY_BY,
                        announceBy.map(_ -> LocalDate.of(2022, 6, 21)),
                        announceBy,
                        lastDayOfAppeal.map(_ -> LocalDate.of(2022, 6, 22)),
                        lastDayOfAppeal,
                        lastDayOfAppeal.map(day -> day.plusDays(1)),
                        List.of(),
                        List.of()));
    }

    public static MinutesItem appealable() {
        return item(1, AppealRoute.LEGALITY, Optional.empty());
    }

    public static MinutesItem recommendation() {
        return item(2, AppealRoute.NONE, Optional.of(new BodyId("example/rf")));
    }

    private static MinutesItem item(int place, AppealRoute route, Optional<BodyId> to) {
        return new MinutesItem(
                MEETING.item(place),
                new CaseId("example/1-2022"),
                place,
                new DocumentHash("0".repeat(64)),
                route,
                to);
    }

    @Override
    public Optional<Minutes> find(MinutesId minutes) {
        return Optional.ofNullable(known.get(minutes));
    }

    @Override
    public List<Minutes> all(MeetingId meeting) {
        return find(meeting.minutes()).stream().toList();
    }

    @Override
    public Optional<Minutes> of(ItemId item) {
        return Optional.empty();
    }
}
