package se.beslutsgang.imports.papers;

import se.beslutsgang.imports.grammar.Furniture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands before the first heading: number of the §, title, registry number, day of the
 * meeting.
 *
 * @param rest the lines after the title that are none of these
 */
record PaperHead(
        Optional<Integer> paragraph,
        Optional<String> title,
        Optional<String> registryNumber,
        Optional<String> body,
        Optional<LocalDate> date,
        List<Line> rest) {

    private static final Pattern PARAGRAPH =
            Pattern.compile("(?:\\p{Lu}{2,4} )?§ ?(\\d{1,4})(?:[ .,]+(.*))?");
    private static final Pattern REGISTRY =
            Pattern.compile(
                    "(?:Dnr|Diarienr|Diarienummer|Ärendenummer|Ärendenr|Arendenummer)[.:]*\\s*(\\S.*\\d\\S*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MEETING =
            Pattern.compile(
                    "(?:Sammanträdesdatum|Sammanträde|Sammantradesdatum)\\s*:?\\s*(\\d{4}-\\d{2}-\\d{2})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BODY =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}-]*(?: [\\p{L}-]+){0,3}["
                            + " -])?\\p{L}*(?:styrelsen|nämnden|fullmäktige|utskottet)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Names of the kind of paper, of the organisation, and other labels: no titles. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:Tjänsteskrivelse|Tjänsteutlåtande|Beslutsunderlag|Protokollsutdrag|Protokoll|Utdrag(?:"
                        + " ur protokoll)?|Missiv|Promemoria|PM|Region \\p{Lu}[\\p{L}"
                        + " -]{2,30}|\\p{Lu}[\\p{L} ]+s läns"
                        + " landsting|(?:Datum|Handläggare|Sida|Till|Från|Telefon|E-post|Version)\\b.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static PaperHead of(List<Line> lines) {
        var left = new ArrayList<Line>();
        var head = new Found();
        for (Line line : lines) if (!head.take(line.text())) left.add(line);
        var title = title(left);
        return new PaperHead(
                head.paragraph,
                title.isEmpty()
                        ? head.titleBesideNumber
                        : Optional.of(Lines.joined(title)).or(() -> head.titleBesideNumber),
                head.registryNumber,
                head.body,
                head.date,
                left.subList(title.size(), left.size()));
    }

    /** The first lines, as far as they are one. */
    private static List<Line> title(List<Line> left) {
        int end = Math.min(1, left.size());
        while (end > 0
                && end < left.size()
                && (left.get(end - 1).isBroken() || left.get(end).beginsLow())) end++;
        return left.subList(0, end);
    }

    private static final class Found {
        private Optional<Integer> paragraph = Optional.empty();
        private Optional<String> titleBesideNumber = Optional.empty();
        private Optional<String> registryNumber = Optional.empty();
        private Optional<String> body = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();

        /** Whether the line is one of the fields, or a label. */
        private boolean take(String line) {
            var number = PARAGRAPH.matcher(line);
            if (paragraph.isEmpty() && number.matches()) {
                paragraph = Optional.of(Integer.valueOf(number.group(1)));
                takeBeside(Optional.ofNullable(number.group(2)).orElse(""));
                return true;
            }
            var registry = REGISTRY.matcher(line);
            if (registryNumber.isEmpty() && registry.matches()) {
                registryNumber = Optional.of(registry.group(1));
                return true;
            }
            var meeting = MEETING.matcher(line);
            if (meeting.matches()) {
                date = date.or(() -> day(meeting.group(1)));
                return true;
            }
            if (BODY.matcher(line).matches()) {
                body =
                        body.or(
                                () ->
                                        Optional.of(
                                                line.substring(0, 1).toLowerCase(Locale.ROOT)
                                                        + line.substring(1)));
                return true;
            }
            return LABEL.matcher(line).matches() || Furniture.isPage(line) || day(line).isPresent();
        }

        private void takeBeside(String beside) {
            if (!beside.isBlank() && !take(beside)) titleBesideNumber = Optional.of(beside);
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }
    }
}
