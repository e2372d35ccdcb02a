package se.beslutsgang.imports.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** "den 3 maj 2024", "2024-05-03". */
final class Dates {

    private static final List<String> MONTHS =
            List.of(
                    "januari",
                    "februari",
                    "mars",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "augusti",
                    "september",
                    "oktober",
                    "november",
                    "december");

    static final String WORDS =
            "(?:den\\s+)?(\\d{1,2})\\s+(" + String.join("|", MONTHS) + ")(?:\\s+(\\d{4}))?";

    private static final Pattern DATE = Form.words("(?:från\\s+)?" + WORDS);
    private static final Pattern ISO = Form.of("(?:den\\s+)?(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

    private Dates() {}

    static Optional<LocalDate> take(Scan scan, int year) {
        var iso = scan.take(ISO);
        if (iso.isPresent()) {
            var m = iso.get();
            return day(number(m.group(1)), number(m.group(2)), number(m.group(3)));
        }
        return scan.take(DATE)
                .flatMap(
                        m ->
                                day(
                                        m.group(3) == null ? year : number(m.group(3)),
                                        MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1,
                                        number(m.group(1))));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
