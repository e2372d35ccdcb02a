package se.beslutsgang.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A month as somebody writes it: {@code august}, {@code augusti}, {@code aug} or {@code 8}. */
final class MonthName implements ITypeConverter<Month> {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("sv"), Locale.ENGLISH);
    private static final int SHORTEST = 3;

    @Override
    public Month convert(String value) {
        String written = value.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> isMeant(month, written))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "\"" + value + "\" is no month: august, augusti or 8"));
    }

    private static boolean isMeant(Month month, String written) {
        if (written.equals(String.valueOf(month.getValue()))) return true;
        return written.length() >= SHORTEST
                && LANGUAGES.stream()
                        .map(l -> month.getDisplayName(TextStyle.FULL, l).toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.startsWith(written));
    }
}
