package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody gives notice of: staying out, taking back, handing in later. */
final class ReportParser {

    private static final Pattern AT_MEETING = Form.words("vid\\s+sammanträdet");
    private static final Pattern THAT = Form.words("att");
    private static final Pattern TO_MINUTES = Form.words("till\\s+protokollet\\s+att");
    private static final Pattern SELF = Form.words("han|hon|de|hen|vederbörande|denne");
    private static final Pattern STAYS_OUT =
            Form.words(
                    "(?:(?:inte|ej)\\s+(?:deltar|deltagit|avser\\s+delta|kommer\\s+att\\s+delta)|avstår\\s+från\\s+att\\s+delta)\\s+i\\s+beslut(?:et|en)");
    private static final Pattern UNLESS =
            Form.words("(?:om|för\\s+det\\s+fall(?:\\s+att)?)\\s+(\\p{L}+)\\s+(?:faller|avslås)");
    private static final Pattern REFERENCE = Form.of("med\\s+hänvisning\\s+till\\s+[^.]*");
    private static final Pattern PAPER = Form.words("yttrandet?[^.]*?\\s+återtas");
    private static final Pattern TAKEN_BACK = Form.words("(?:återtas|dras\\s+tillbaka|återtagits)");
    private static final Pattern WILL_HAND_IN =
            Form.words("(?:avser(?:\\s+att)?|kommer\\s+att)\\s+(?:inkomma|lämna|återkomma)");
    private static final Pattern ALL = Form.of(".*");

    private final RefParser refs;

    ReportParser(RefParser refs) {
        this.refs = refs;
    }

    Optional<List<Said>> read(Scan scan, People who) {
        scan.skip(AT_MEETING);
        if (scan.skip(TO_MINUTES)) {
            return scan.take(ALL).map(m -> List.of(new Said.Noted(who, m.group(), true)));
        }
        if (!scan.skip(THAT)) {
            return Optional.empty();
        }
        if (scan.skip(PAPER)) {
            return Optional.of(List.of(new Said.Aside()));
        }
        var back =
                scan.attempt(s -> refs.list(s).filter(r -> s.skip(TAKEN_BACK)))
                        .map(r -> List.<Said>of(new Said.Withdrew(r)));
        return back.isPresent() ? back : staying(scan, who);
    }

    private static Optional<List<Said>> staying(Scan scan, People who) {
        var whom = scan.skip(SELF) ? Optional.of(who) : PeopleParser.take(scan);
        if (whom.isPresent() && scan.skip(STAYS_OUT)) {
            var unless = scan.take(UNLESS).map(m -> m.group(1));
            scan.skip(REFERENCE);
            return Optional.of(List.of(new Said.StoodOut(whom.get(), unless)));
        }
        return scan.skip(WILL_HAND_IN)
                ? scan.take(ALL).map(m -> List.of(new Said.Noted(who, m.group(), false)))
                : Optional.empty();
    }
}
