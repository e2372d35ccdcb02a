package se.beslutsgang.imports.lists;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists of an invented assembly of seven, in the shapes in which they come out of printed pages.
 * Erik Ek left after the first vote and Nils Nyman served for him; Ove Olsson served for Frida
 * Forslund all evening. Both substitutes' names came loose to the foot of the page.
 */
final class PrintedLists {

    static final String PAGE =
            """
            Exempelstads Stad Kommunfullmäktige, protokoll

            49 (74)

            \fKommunfullmäktige

            Protokoll (nr 1)
            Sammanträdesdatum: 2024-02-29\
            """;

    static final String PARAGRAPH =
            "§ 41 Ärendenummer EX-2024-00075\nAnmälningar\nBeslut\n\nAntecknas.";

    static final String ATTENDANCE =
            cells(
                    "Bilaga 1\n"
                        + "Plats,Ledamot,1,Ersättare,Parti,Ankom,Utgick,Berg\\ Anna,S,15:00,21:00",
                    "2,Ek\\ Bo,M,15:01,21:00",
                    "3,Citron Dahl\\\nCecilia,V,15:02,21:00",
                    "4,Ek\\ Erik,S,15:03,17:30",
                    "4,Ek\\ Erik,S,17:40,21:00",
                    "5,Forslund\\ Frida,M,15:04,21:00",
                    "6,Gran\\ Gustav,V,15:05,21:00",
                    "7,Holm\\ Hanna,S,15:06,18:00",
                    "7,Holm\\ Hanna,Quist\\ Karin,S,18:01,21:00",
                    "Nyman\\ Nils,Olsson\\ Ove",
                    "82,Rask\\ Rut,S,15:10,21:00");

    static final String FIRST_VOTE =
            vote(
                    2,
                    "20:1",
                    "4 3 0 0 0",
                    "Anna Berg,S,1,Ordförande,Ja",
                    "Cecilia Citron Dahl,V,3,Ledamot,Ja",
                    "Bo Ek,M,2,1:e v Ordf,Nej",
                    "Erik Ek,S,4,Ledamot,Ja",
                    "Gustav Gran,V,6,Ledamot,Nej",
                    "Hanna Holm,S,7,Ledamot,Ja",
                    "Ove Olsson,M,5,Ersättare,Nej");

    static final String SECOND_VOTE =
            vote(
                    3,
                    "20:2",
                    "3 2 1 1 0",
                    "Anna Berg,S,1,Ordförande,Ja",
                    "Cecilia Citron Dahl,V,3,Ledamot,Avstår",
                    "Bo Ek,M,2,1:e v Ordf,Nej",
                    "Gustav Gran,V,6,Ledamot,Frånvarande",
                    "Nils Nyman,S,4,Ersättare,Ja",
                    "Ove Olsson,M,5,Ersättare,Nej",
                    "Karin Quist,S,7,Ersättare,Ja");

    private PrintedLists() {}

    static String meeting(String... appendices) {
        return Stream.concat(Stream.of(PARAGRAPH, PAGE), Arrays.stream(appendices))
                .collect(Collectors.joining("\n\n"));
    }

    /** A cell a line, blank lines between; a backslash is the comma of a name. */
    static String cells(String... rows) {
        return Arrays.stream(rows)
                .flatMap(row -> List.of(row.split(",", -1)).stream())
                .map(cell -> cell.replace('\\', ','))
                .collect(Collectors.joining("\n\n"));
    }

    static String vote(int appendix, String number, String counts, String... rows) {
        List<String> count = List.of(counts.split(" ", -1));
        return cells(
                "Bilaga %d\nÄrende: %s,Ärendemening: Förslag om en bro över\nExempelån"
                        .formatted(appendix, number),
                "Antal Ja: %s,Antal Nej: %s,Antal Avstår: %s,Antal Frånv: %s,Antal Kvittade: %s"
                        .formatted(count.toArray()),
                "Namn,Parti,Plats,Funktion,Resultat",
                String.join(",", rows));
    }

    static int lineOf(String text, String words) {
        return (int) text.substring(0, text.indexOf(words)).chars().filter(c -> c == '\n').count()
                + 1;
    }
}
