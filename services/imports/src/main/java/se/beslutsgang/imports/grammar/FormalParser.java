package se.beslutsgang.imports.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Referral back, postponement and "idag", however they are put. */
final class FormalParser {

    /** What a referral is for, and no longer whom it goes to: "nämnden för miljö" is one body. */
    private static final String FOR =
            "för\\s+(?:att|en|ett|ytterligare|vidare|fortsatt|fördjupad|förnyad|ny|nytt|komplettering|beredning|omarbetning|utredning|förtydligande)(?!\\p{L})";

    private static final String NOT = "(\\s+(?:inte|ej|icke))?";
    private static final Pattern NEGATED = Form.words(".*\\b(?:inte|ej)\\b.*");
    private static final Pattern REFER =
            Form.words(
                    "(?:(?:att\\s+)?(?:ärendet|det|motionen|frågan)(?:\\s+ska(?:ll)?)?"
                            + NOT
                            + "(?:\\s+ska(?:ll)?)?\\s+(?:åter)?remitteras"
                            + "|(?:att\\s+)?(?:(?:inte|ej)\\s+)?(?:åter)?remittera(?:\\s+(?:ärendet|det|motionen))?"
                            + "|(?:(?:det|ärendet)\\s+)?(?:ska(?:ll)?\\s+)?(?:åter)?remitteras|(?:ärendets\\s+)?återremiss(?!yrk|en)(?:\\s+av\\s+ärendet)?)");
    private static final Pattern POSTPONE =
            Form.words(
                    "(?:(?:att\\s+)?ärendet(?:\\s+ska(?:ll)?)?"
                            + NOT
                            + "(?:\\s+ska(?:ll)?)?\\s+bordlägg(?:a?s)|(?:ska(?:ll)?\\s+)?bordläggas|(?:att\\s+)?bordlägga(?:\\s+(?:ärendet|det))?"
                            + "|(?:ärendets\\s+)?bordläggning(?!syrk|en)(?:\\s+av\\s+ärendet)?)");
    private static final Pattern TODAY =
            Form.words(
                    "(?:(?:att\\s+)?(?:ärendet|det)\\s+(?:ska(?:ll)?\\s+)?avgör(?:a?s)|avgöras|(?:att\\s+)?avgöra\\s+(?:ärendet|det)"
                        + "|(?:ärendets\\s+)?avgörande)(?:\\s+(?:i\\s?dag|vid\\s+dagens\\s+sammanträde|nu))?");
    private static final Pattern TO_WHOM =
            Form.of(
                    "till\\s+((?!sammanträde).+?)(?=,?\\s+(?:enligt|i\\s+enlighet|med\\s|genom|"
                            + FOR
                            + "|i\\s+syfte|i\\s+andra\\s+hand|beträffande|(?:och|samt)\\s+(?:avslag|att|bifall|anmäler|i\\s+andra|[Nn]ej)|[Nn]ej|\\()|[.:”\"]|\\s*$)\\s*");
    private static final Pattern BY =
            Form.words(
                    "(?:enligt|i\\s+enlighet\\s+med|med\\s+stöd\\s+av|beträffande|med\\s+motivering(?:en)?\\s+(?:i|enligt))");
    private static final Pattern REASON =
            Form.of(
                    "(?:med\\s+följande\\s+motivering|med\\s+motiveringen|med\\s+hänsyn\\s+till)[:,]?\\s*"
                        + "|(?="
                            + FOR
                            + ")|(?=i\\s+syfte\\s+att)");
    private static final Pattern MOTIVE = Form.words("med\\s+motiv(?:ering)?(?:en)?\\s+från");
    private static final Pattern POINT = Form.words("punkt(?:en|erna)?\\s+\\d+");
    private static final Pattern WHY =
            Form.of(".*?(?=,?\\s+(?:och|samt)?\\s*i\\s+andra\\s+hand|[”\"]?\\s*$)");
    private static final Pattern MEETING =
            Form.words(
                    "till\\s+(?:(?:nästa|kommande)\\s+)?(?:(?:\\p{L}+s\\s+)?sammanträde(?:t|s)?)?");

    private final RefParser refs;

    FormalParser(RefParser refs) {
        this.refs = refs;
    }

    Optional<Ask> formal(Scan scan) {
        var start = scan.at();
        if (scan.skip(REFER)) {
            var not = NEGATED.matcher(scan.since(start)).matches();
            return Optional.of(referral(scan, not));
        }
        var later = scan.take(POSTPONE);
        if (later.isPresent()) {
            var what = refs.list(scan).orElse(List.of());
            return Optional.of(new Ask.Postpone(until(scan), what, later.get().group(1) != null));
        }
        return scan.skip(TODAY) ? Optional.of(new Ask.DecideToday(by(scan))) : Optional.empty();
    }

    private Ask referral(Scan scan, boolean not) {
        var what = refs.one(scan);
        scan.skip(POINT);
        var receiver = scan.take(TO_WHOM).map(m -> m.group(1).strip());
        var by = by(scan);
        var reason =
                scan.attempt(s -> s.skip(REASON) ? s.take(WHY) : Optional.empty())
                        .map(m -> m.group().strip());
        return new Ask.ReferBack(receiver, by.isEmpty() ? what.orElse(List.of()) : by, reason, not);
    }

    List<Ref> by(Scan scan) {
        var motive =
                scan.attempt(
                        s ->
                                s.skip(MOTIVE)
                                        ? Parties.together(s)
                                        : Optional.<List<List<String>>>empty());
        if (motive.isPresent()) {
            return List.of(Ref.referral(motive.get()));
        }
        return scan.attempt(s -> s.skip(BY) ? refs.list(s) : Optional.<List<Ref>>empty())
                .orElse(List.of());
    }

    Optional<LocalDate> until(Scan scan) {
        scan.skip(MEETING);
        return refs.date(scan);
    }
}
