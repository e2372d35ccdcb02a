package se.beslutsgang.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When something happened, as stated: a day, or an instant. Written {@code 2022-06-08} or {@code
 * 2022-06-08T09:15:00Z}. What is known by its day only counts from the end of that day.
 */
public sealed interface Happened {

    record On(LocalDate day) implements Happened {
        @Override
        public Instant countsFrom() {
            return day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(SwedishTime.ZONE).toInstant();
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    record At(Instant instant) implements Happened {
        @Override
        public LocalDate day() {
            return SwedishTime.dayOf(instant);
        }

        @Override
        public Instant countsFrom() {
            return instant;
        }

        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /** The calendar day in Sweden. */
    LocalDate day();

    /** The first instant at which the fact is known to have happened. */
    Instant countsFrom();

    /**
     * Whether this is known to lie after the other. Two statements of which one is a day only are
     * compared by day, so that nobody loses a right because a clock time was not written down.
     */
    default boolean isAfter(Happened other) {
        return this instanceof At(Instant mine) && other instanceof At(Instant theirs)
                ? mine.isAfter(theirs)
                : day().isAfter(other.day());
    }

    static Happened at(Instant instant) {
        return new At(instant);
    }

    static Happened on(LocalDate day) {
        return new On(day);
    }

    /**
     * @throws java.time.format.DateTimeParseException when the text is neither a day nor an instant
     */
    static Happened parse(String text) {
        return text.length() == 10 ? on(LocalDate.parse(text)) : at(Instant.parse(text));
    }
}
