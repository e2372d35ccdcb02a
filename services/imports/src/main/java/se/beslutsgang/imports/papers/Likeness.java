package se.beslutsgang.imports.papers;

import java.text.Normalizer;
import java.util.Locale;

/** Letters that print and scanning confuse. */
final class Likeness {

    private Likeness() {}

    /** Small letters without rings, dots and accents. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** One letter in twelve may be another, missing or too many. */
    static boolean alike(String folded, String other) {
        int allowed = other.length() / 12;
        return Math.abs(folded.length() - other.length()) <= allowed
                && distance(folded, other) <= allowed;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(diagonal, row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
