package se.beslutsgang.imports.intake;

import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.mandates.events.BodyKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The minutes of one meeting as they were printed, § by §. */
final class MeetingInText {

    private static final Pattern PARAGRAPH = Pattern.compile("(?m)^[ \\t\\f]*§[ \\t]*(\\d+)\\b");
    private static final Pattern BODY =
            Pattern.compile(
                    "(?m)^[ \\t\\f]*((?:\\p{Lu}[\\p{L}-]+ ){0,3}\\p{L}*"
                            + "(?:fullmäktige|styrelsen?|nämnden?))[ \\t]*$");
    private static final Pattern DAY =
            Pattern.compile("[Ss]ammanträdes(?:datum|dag):?\\s*(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern SEATS = Pattern.compile("\\b(\\d{1,3}) (?:ledamöter|platser)\\b");

    private final MinutesFile file;
    private final Given given;

    MeetingInText(MinutesFile file, Given given) {
        this.file = file;
        this.given = given;
    }

    void take(String text) {
        List<MatchResult> begins = new ArrayList<>();
        PARAGRAPH.matcher(text).results().forEach(begins::add);
        if (begins.isEmpty()) {
            file.problem(0, "tells of no §");
            return;
        }
        String head = text.substring(0, begins.getFirst().start());
        Optional<String> body = given.body().or(() -> first(BODY, head));
        Optional<LocalDate> day = given.date().or(() -> first(DAY, text).map(LocalDate::parse));
        Optional<Integer> seats = given.seats().or(() -> first(SEATS, head).map(Integer::valueOf));
        if (body.isEmpty()) file.problem(1, "does not tell which body it is: give --body");
        if (day.isEmpty()) file.problem(1, "does not tell the day of the meeting: give --date");
        if (seats.isEmpty())
            file.problem(1, "does not tell how many seats there are: give --seats");
        if (body.isEmpty() || day.isEmpty() || seats.isEmpty()) return;
        BodyKind kind = given.kind().orElseGet(() -> kind(body.get()));
        for (int n = 0; n < begins.size(); n++) {
            int to = n + 1 < begins.size() ? begins.get(n + 1).start() : text.length();
            MatchResult at = begins.get(n);
            String id = id(body.get(), day.get(), at.group(1));
            if (file.has(id)) {
                file.problem(line(text, at.start()), "§ " + at.group(1) + " begins a second time");
                continue;
            }
            String paragraph = text.substring(at.start(), to);
            file.add(
                    new Paper(id, body.get(), kind, seats.get(), day.get(), paragraph),
                    line(text, at.start()));
        }
    }

    private static String id(String body, LocalDate day, String number) {
        String name = body.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        return name + "-" + day + "-§" + number;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(m -> m.group(1).strip());
    }

    private static BodyKind kind(String body) {
        return body.toLowerCase(Locale.ROOT).endsWith("fullmäktige")
                ? BodyKind.ASSEMBLY
                : BodyKind.COMMITTEE;
    }

    private static int line(String text, int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
