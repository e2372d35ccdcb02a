package se.beslutsgang.minutes.words;

import java.text.ListFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Swedish forms that the sentences of minutes need. */
public final class Swedish {

    public static final Locale LOCALE = Locale.of("sv", "SE");

    private static final ListFormat AND =
            ListFormat.getInstance(LOCALE, ListFormat.Type.STANDARD, ListFormat.Style.FULL);

    private Swedish() {}

    /** "Glenn Berggårds", "Anders": names that end in s, x or z take no s in the genitive. */
    public static String genitive(String name) {
        if (name.isEmpty()) return name;
        char last = name.charAt(name.length() - 1);
        return "sxz".indexOf(Character.toLowerCase(last)) >= 0 ? name : name + "s";
    }

    /** "a, b och c". */
    public static String and(List<String> parts) {
        return parts.isEmpty() ? "" : AND.format(parts);
    }

    /** "27 april 2023". */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE).format(day);
    }

    /**
     * The definite form of a body's name: "Göteborgs kommunstyrelse" is "Kommunstyrelsen" in its
     * own minutes.
     */
    public static String definite(String body) {
        int last = body.lastIndexOf(' ') + 1;
        boolean owned = last > 1 && body.substring(0, last - 1).endsWith("s");
        boolean indefinite = body.endsWith("styrelse") || body.endsWith("nämnd");
        if (!owned || !(indefinite || body.endsWith("fullmäktige"))) return body;
        String name = capital(body.substring(last));
        if (name.endsWith("styrelse")) return name + "n";
        return name.endsWith("nämnd") ? name + "en" : name;
    }

    /** As a name of a body or a party stands within a sentence. */
    public static String small(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(LOCALE) + name.substring(1);
    }

    public static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(LOCALE) + sentence.substring(1);
    }
}
