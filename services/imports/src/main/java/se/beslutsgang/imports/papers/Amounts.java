package se.beslutsgang.imports.papers;

import se.beslutsgang.imports.papers.ReadPaper.Amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums of money and shares told in running text, with their year and what they are. */
final class Amounts {

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<![\\p{L}\\d,/])\\(?(?<value>"
                            + Figures.NUMBER
                            + ")\\)? ?(?<unit>mnkr|mkr|tkr|kkr|(?:miljoner|miljarder|tusen)"
                            + " kronor|kr(?:onor)? per"
                            + " (?:skattekrona|invånare)|kronor|kr|procentenheter|procent|%)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String YEAR = "((?:19|20)\\d{2})(?![-–\\d])";
    private static final Pattern AFTER =
            Pattern.compile(
                    "\\s*(?:,\\s*)?(?:\\p{L}+s\\s+)?(?:(?:för|år|under|till|från|i)\\s+){0,2}"
                            + YEAR);
    private static final Pattern BEFORE =
            Pattern.compile(
                    ".*(?<![-–\\d])" + YEAR + "\\s+(?:på|med|till|är|blir|om|uppgår till)?\\s*");
    private static final Pattern ANY = Pattern.compile("(?<![-–\\d])" + YEAR);
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern LINKS =
            Pattern.compile(
                    "^(?:[\\s,;]|(?:och|samt|för|år|i|till|eller)\\b|(?:19|20)\\d{2}\\b)+"
                        + "|[\\s,;(]*(?:\\b(?:är|på|med|om|till|uppgår|uppgick|totalt|cirka|ca|nästan|motsvarande"
                        + "|minst|högst|en|av|blir|och|(?:19|20)\\d{2})[\\s,]*)+$",
                    Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_LABEL = 12;

    private Amounts() {}

    static List<Amount> in(List<Line> lines) {
        var amounts = new ArrayList<Amount>();
        for (List<Line> paragraph : Lines.paragraphs(lines)) {
            var flowing = new Flowing(paragraph);
            int at = 0;
            for (String sentence : SENTENCE.split(flowing.text())) {
                int from = flowing.text().indexOf(sentence, at);
                at = from + sentence.length();
                amounts.addAll(ofSentence(sentence, from, flowing));
            }
        }
        return List.copyOf(amounts);
    }

    private static List<Amount> ofSentence(String sentence, int from, Flowing flowing) {
        var amounts = new ArrayList<Amount>();
        var found = AMOUNT.matcher(sentence);
        int last = 0;
        String label = "";
        while (found.find()) {
            String before = sentence.substring(last, found.start());
            String own = label(before);
            var after = AFTER.matcher(sentence).region(found.end(), sentence.length());
            if (!own.isEmpty()) label = own;
            amounts.add(
                    new Amount(
                            Figures.of(found.group("value")),
                            found.group("unit").toLowerCase(Locale.ROOT),
                            year(sentence, before, after),
                            label,
                            flowing.line(from + found.start("value"))));
            last = after.lookingAt() ? after.end() : found.end();
        }
        return amounts;
    }

    private static Optional<Integer> year(String sentence, String before, Matcher after) {
        if (after.lookingAt()) return Optional.of(Integer.valueOf(after.group(1)));
        var ahead = BEFORE.matcher(before);
        if (ahead.matches()) return Optional.of(Integer.valueOf(ahead.group(1)));
        var years = ANY.matcher(sentence).results().map(m -> m.group(1)).distinct().toList();
        return years.size() == 1
                ? Optional.of(Integer.valueOf(years.getFirst()))
                : Optional.empty();
    }

    /** The last words before it, without those that only link. */
    private static String label(String before) {
        String bare = before;
        for (String was = ""; !was.equals(bare); ) {
            was = bare;
            bare = LINKS.matcher(bare).replaceAll("").strip();
        }
        String[] words = bare.split("\\s+");
        int first = Math.max(0, words.length - LONGEST_LABEL);
        return String.join(" ", List.of(words).subList(first, words.length));
    }
}
