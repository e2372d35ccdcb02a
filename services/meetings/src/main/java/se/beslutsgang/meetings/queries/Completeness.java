package se.beslutsgang.meetings.queries;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What minutes lack of what the law requires of them, one by one and over a year. */
public interface Completeness {

    /**
     * @param item the § that lacks it; empty where the meeting does
     */
    record Gap(Rule rule, Optional<ItemId> item) {

        /** Whether the law requires it, so that certifying without it is unlawful. */
        public boolean isRequired() {
            return rule.strength() == Strength.UNLAWFUL;
        }
    }

    /** What had its last day. */
    enum Duty {
        CERTIFICATION("KL 5:69"),
        ANNOUNCEMENT("KL 8:12");

        private final String section;

        Duty(String section) {
            this.section = section;
        }

        public String section() {
            return section;
        }
    }

    /**
     * @param done when it was done; empty where it still is not
     */
    record Late(MinutesId minutes, Duty duty, LocalDate lastDay, Optional<LocalDate> done) {}

    /** All that there is to say of a meeting and its minutes. */
    record Checked(MeetingId meeting, List<Gap> gaps, List<Late> late, List<Departure> departures) {

        /** Whether the law requires something that is not there, or was not there in time. */
        public boolean isWanting() {
            return !late.isEmpty() || gaps.stream().anyMatch(Gap::isRequired);
        }
    }

    /** What these minutes, whole or a part, lack now. */
    List<Gap> of(MinutesId minutes);

    /** Every meeting that has been opened in a year, in all bodies, in the order of their days. */
    List<Checked> in(int year, LocalDate today);
}
