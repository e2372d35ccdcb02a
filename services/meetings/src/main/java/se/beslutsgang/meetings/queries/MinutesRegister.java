package se.beslutsgang.meetings.queries;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCorrected;
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
     * @param lastDay of the meeting, or the day on which a part was certified at once
     * @param certifyBy last day for certifying, rolled
     * @param announceBy last day for announcing, rolled; once certified
     * @param lastDayOfAppeal rolled; once announced
     * @param remarks of certifiers, in order
     */
    record Minutes(
            MinutesId id,
            MeetingId meeting,
            BodyId body,
            Stage stage,
            List<MinutesItem> items,
            LocalDate lastDay,
            LocalDate certifyBy,
            Optional<LocalDate> certified,
            Optional<LocalDate> announceBy,
            Optional<LocalDate> announced,
            Optional<LocalDate> lastDayOfAppeal,
            Optional<LocalDate> earliestTakeDown,
            List<MinutesEvent> remarks,
            List<MinutesCorrected> corrections) {

        /** What is signed: each § as it was drawn up. */
        public List<DocumentHash> texts() {
            return items.stream().map(MinutesItem::text).toList();
        }

        public boolean has(ItemId item) {
            return items.stream().anyMatch(i -> i.item().equals(item));
        }

        public boolean has(CaseId treated) {
            return items.stream().anyMatch(i -> i.caseId().equals(treated));
        }

        /** Whether any § can be appealed by every member, so that a time runs (KL 13:5). */
        public boolean appealable() {
            return items.stream().anyMatch(i -> i.appealRoute().isByMembers());
        }

        /** Whether any § is a proposal to another body. */
        public boolean recommends() {
            return items.stream().anyMatch(i -> i.recommendationTo().isPresent());
        }
    }

    Optional<Minutes> find(MinutesId minutes);

    /** The minutes in which a § is certified: the part that it stands in, else the whole. */
    Optional<Minutes> of(ItemId item);

    /** All minutes of a meeting: the parts certified at once in their order, then the whole. */
    List<Minutes> all(MeetingId meeting);
}
