package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Other persons, parties, bodies and days in the same text. */
final class Renaming {

    private static final Pattern PERSON =
            of(
                    "(?!(?:Ordföranden?|Ledamoten|Ersättaren|Reservation|Yrkanden?|Jäv|Protokollsanteckning|Vice)\\s)(\\p{Lu}\\p{L}+)\\s+((?:\\p{Lu}\\p{L}+(?:-\\p{L}+)*\\s+)?\\p{Lu}\\p{L}+(?:-\\p{L}+)*)(?=\\s*\\(\\p{Lu}{1,2}\\))");
    private static final Pattern LIST =
            of("(?<![\\p{L}(])\\p{Lu}{1,2}(?:,\\s+\\p{Lu}{1,2})*\\s+och\\s+\\p{Lu}{1,2}(?!\\p{L})");
    private static final Map<String, String> PARTIES =
            Map.of("KD", "FRAM", "MP", "GröP", "C", "LbP", "D", "SjvP");
    private static final Map<String, String> BODIES =
            Map.of(
                    "ommunstyrelse",
                    "egionstyrelse",
                    "ommunfullmäktige",
                    "egionfullmäktige",
                    "tadsledningskontor",
                    "egionkontor");

    private Renaming() {}

    private static Pattern of(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** "Axel Berg" is "Axel B. Berg", everywhere. */
    static String initials(String text, Random random) {
        var names = new LinkedHashMap<String, String>();
        PERSON.matcher(text)
                .results()
                .forEach(
                        m ->
                                names.put(
                                        m.group().replaceAll("\\s+", " "),
                                        m.group(1)
                                                + " "
                                                + (char) ('A' + random.nextInt(20))
                                                + ". "
                                                + m.group(2).replaceAll("\\s+", " ")));
        var other = text;
        for (var name : names.entrySet()) {
            other =
                    of("(?<!\\p{L})" + name.getKey().replace(" ", "\\s+"))
                            .matcher(other)
                            .replaceAll(name.getValue());
        }
        return other;
    }

    /** Parties of the place in the stead of some of the country's. */
    static String parties(String text, Random random) {
        var other = text;
        for (var party : PARTIES.entrySet()) {
            var code = "(?<![\\p{L}\\d])" + party.getKey() + "(?![\\p{L}\\d-]|:s)";
            other = of(code).matcher(other).replaceAll(party.getValue());
        }
        return other;
    }

    /** Every list of parties in an order of its own. */
    static String shuffled(String text, Random random) {
        return LIST.matcher(text).replaceAll(m -> shuffled(m, random));
    }

    private static String shuffled(MatchResult list, Random random) {
        var parties = new ArrayList<>(List.of(list.group().split(",\\s+|\\s+och\\s+")));
        Collections.shuffle(parties, random);
        var last = parties.removeLast();
        return String.join(", ", parties) + " och " + last;
    }

    static String region(String text, Random random) {
        var other = text;
        for (var name : BODIES.entrySet()) {
            var first = name.getKey().startsWith("o") ? "[Kk]" : "[Ss]";
            other =
                    of("(" + first + ")" + name.getKey())
                            .matcher(other)
                            .replaceAll(
                                    m ->
                                            (Character.isUpperCase(m.group(1).charAt(0))
                                                            ? "R"
                                                            : "r")
                                                    + name.getValue());
        }
        return other;
    }

    /** Two years later. */
    static String later(String text, Random random) {
        return of("(?<!\\d)(20[23]\\d)(?!\\d)")
                .matcher(text)
                .replaceAll(m -> String.valueOf(Integer.parseInt(m.group(1)) + 2));
    }
}
