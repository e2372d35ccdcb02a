package se.beslutsgang.imports.grammar;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** The same § as other programs print it. */
final class Printing {

    private Printing() {}

    static List<String> others(String text) {
        return List.of(
                text.replace("\n", "\r\n"),
                Normalizer.normalize(text, Normalizer.Form.NFD),
                text.replace("fi", "\ufb01").replace("fl", "\ufb02"),
                text.replace(" (", "\u00a0("),
                text.replace("omröst", "om\u00adröst").replace("förslag", "för\u00adslag"),
                paged(text));
    }

    /** A foot and a head after each fourth line, in the words of other houses. */
    private static String paged(String text) {
        var lines = text.lines().toList();
        var paged = new StringBuilder();
        for (var at = 0; at < lines.size(); at++) {
            paged.append(lines.get(at)).append('\n');
            if (at % 4 == 3) {
                paged.append(
                                List.of(
                                                "",
                                                "Justerandes sign",
                                                "Utdragsbestyrkande",
                                                "\fSAMMANTRÄDESPROTOKOLL",
                                                "Sammanträdesdatum 2031-03-05",
                                                "Sida 3 (12)",
                                                "")
                                        .stream()
                                        .collect(Collectors.joining("\n")))
                        .append('\n');
            }
        }
        return paged.toString();
    }
}
