package se.beslutsgang.decisions.minutes;

import java.text.ListFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Swedish forms that the sentences of minutes need. */
final class Swedish {

    static final Locale LOCALE = Locale.of("sv", "SE");

    private static final ListFormat AND =
            ListFormat.getInstance(LOCALE, ListFormat.Type.STANDARD, ListFormat.Style.FULL);

    private Swedish() {}

    /** "Glenn Berggårds", "Anders": names that end in s, x or z take no s in the genitive. */
    static String genitive(String name) {
        char last = name.charAt(name.length() - 1);
        return "sxz".indexOf(Character.toLowerCase(last)) >= 0 ? name : name + "s";
    }

    /** "a, b och c". */
    static String and(List<String> parts) {
        return parts.isEmpty() ? "" : AND.format(parts);
    }

    /** "27 april 2023". */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE).format(day);
    }

    /** As a name of a body or a party stands within a sentence. */
    static String small(String name) {
        return name.substring(0, 1).toLowerCase(LOCALE) + name.substring(1);
    }

    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(LOCALE) + sentence.substring(1);
    }
}
