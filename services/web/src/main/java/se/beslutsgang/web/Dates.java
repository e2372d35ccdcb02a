package se.beslutsgang.web;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.SwedishTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Days and times in Sweden, in the language of the page. In a template: {@code @dates}. */
@Component
public class Dates {

    public String day(LocalDate day) {
        return format("d MMMM uuuu", day);
    }

    public String weekday(LocalDate day) {
        return format("EEEE d MMMM uuuu", day);
    }

    public String time(Instant instant) {
        return format(
                isSwedish() ? "d MMMM uuuu 'kl.\u00a0'HH.mm" : "d MMMM uuuu, HH:mm",
                instant.atZone(SwedishTime.ZONE));
    }

    public String happened(Happened happened) {
        return switch (happened) {
            case Happened.On on -> day(on.day());
            case Happened.At at -> time(at.instant());
        };
    }

    private static String format(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale()).format(when);
    }

    private static boolean isSwedish() {
        return LocaleContextHolder.getLocale().getLanguage().equals("sv");
    }
}
