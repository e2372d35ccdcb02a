package se.beslutsgang.meetings.queries;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.meetings.events.MinutesItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where minutes stand, and their deadlines. Read from the ledger itself, never behind. */
public interface MinutesRegister {

    enum Stage {
        DRAWN_UP,
        CERTIFIED,
        ANNOUNCED,
        APPEAL_TIME_EXPIRED,
        FINAL
    }

    /**
     * @param certifyBy last day for certifying, rolled
     * @param announceBy last day for announcing, rolled; once certified
     * @param lastDayOfAppeal rolled; once announced
     */
    record Minutes(
            MinutesId id,
            MeetingId meeting,
            BodyId body,
            Stage stage,
            List<MinutesItem> items,
            LocalDate certifyBy,
            Optional<LocalDate> certified,
            Optional<LocalDate> announceBy,
            Optional<LocalDate> announced,
            Optional<LocalDate> lastDayOfAppeal,
            Optional<LocalDate> earliestTakeDown) {

        /** Whether any § can be appealed, so that a time of appeal runs. */
        public boolean appealable() {
            return items.stream()
                    .anyMatch(
                            i ->
                                    i.appealRoute()
                                            != se.beslutsgang.meetings.events.AppealRoute.NONE);
        }

        /** Whether any § is a proposal to another body. */
        public boolean recommends() {
            return items.stream().anyMatch(i -> i.recommendationTo().isPresent());
        }
    }

    Optional<Minutes> find(MinutesId minutes);

    Optional<Minutes> of(ItemId item);
}
