package se.beslutsgang.imports.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Clauses after "att", and the formal proposals however they are put. */
final class ClauseParser {

    private static final String NOT = "(\\s+(?:inte|ej|icke))?";
    private static final Pattern REFER =
            Form.words(
                    "(?:(?:att\\s+)?(?:ärendet|det|motionen|frågan)(?:\\s+ska(?:ll)?)?"
                            + NOT
                            + "(?:\\s+ska(?:ll)?)?\\s+(?:åter)?remitteras"
                            + "|(?:att\\s+)?(?:(?:inte|ej)\\s+)?(?:åter)?remittera(?:\\s+(?:ärendet|det|motionen))?"
                            + "|(?:ärendets\\s+)?återremiss(?!yrk|en)(?:\\s+av\\s+ärendet)?)");
    private static final Pattern POSTPONE =
            Form.words(
                    "(?:(?:att\\s+)?ärendet(?:\\s+ska(?:ll)?)?"
                            + NOT
                            + "(?:\\s+ska(?:ll)?)?\\s+bordläggas|(?:att\\s+)?bordlägga(?:\\s+(?:ärendet|det))?"
                            + "|(?:ärendets\\s+)?bordläggning(?!syrk|en)(?:\\s+av\\s+ärendet)?)");
    private static final Pattern TODAY =
            Form.words(
                    "(?:(?:att\\s+)?(?:ärendet|det)\\s+(?:ska(?:ll)?\\s+)?avgöras|(?:att\\s+)?avgöra\\s+(?:ärendet|det)"
                        + "|(?:ärendets\\s+)?avgörande)(?:\\s+(?:i\\s?dag|vid\\s+dagens\\s+sammanträde|nu))?");
    private static final Pattern TO_WHOM =
            Form.of(
                    "till\\s+((?!sammanträde).+?)(?=,?\\s+(?:enligt|i\\s+enlighet|med\\s|genom|för\\s+(?:att|ytterligare|vidare|fördjupad|förnyad|ny|komplettering|beredning)|i\\s+syfte"
                        + "|i\\s+andra\\s+hand|beträffande|(?:och|samt)\\s+(?:avslag|att|bifall|anmäler|i\\s+andra|[Nn]ej)|[Nn]ej|\\()|[.:”\"]|\\s*$)\\s*");
    private static final Pattern BY =
            Form.words(
                    "(?:enligt|i\\s+enlighet\\s+med|med\\s+stöd\\s+av|beträffande|med\\s+motivering(?:en)?\\s+(?:i|enligt))");
    private static final Pattern REASON =
            Form.of(
                    "(?:med\\s+följande\\s+motivering|med\\s+motiveringen|med\\s+hänsyn\\s+till)[:,]?\\s*"
                        + "|(?=för\\s+(?:att|ytterligare|vidare|fördjupad|förnyad|ny|komplettering|beredning)(?!\\p{L}))|(?=i\\s+syfte\\s+att)");
    private static final Pattern MOTIVE = Form.words("med\\s+motiv(?:ering)?(?:en)?\\s+från");
    private static final Pattern POINT = Form.words("punkt(?:en|erna)?\\s+\\d+");
    private static final Pattern WHY =
            Form.of(".*?(?=,?\\s+(?:och|samt)?\\s*i\\s+andra\\s+hand|[”\"]?\\s*$)");
    private static final Pattern MEETING =
            Form.words(
                    "till\\s+(?:(?:nästa|kommande)\\s+)?(?:(?:\\p{L}+s\\s+)?sammanträde(?:t|s)?)?");
    private static final Pattern ADMIT =
            Form.words(
                    "((?:fråga|frågan|interpellationen|yrkandet)(?:(?!\\s+(?:inte|ej|ska|får|få)(?!\\p{L})).)*?)"
                            + NOT
                            + "\\s+(?:ska(?:ll)?"
                            + NOT
                            + "\\s+)?(?:få|får)"
                            + NOT
                            + "\\s+(?:framställas|ställas|läggas\\s+fram)");
    private static final Pattern ANSWERED =
            Form.words(
                    "(?:motionen|\\p{L}+förslaget|hemställan)\\s+(?:ska(?:ll)?\\s+)?(?:därmed\\s+)?anses\\s+be(?:s)?varad");
    private static final Pattern FATE =
            Form.words(
                    "(?:ska(?:ll)?\\s+)?(inte|ej)?\\s*(?:ska(?:ll)?\\s+)?(?:(bifall(?:as|s|es)|tillstyrk(?:as|s)|godkän(?:nas|ns)|antas|bered(?:as|s)\\s+vidare|(?:utgöra|vara|bli)\\s+motförslag(?:\\s+i\\s+\\p{L}+)?)|(avslås|avstyrk(?:as|s))|(bordlägg(?:as|s)))");
    private static final Pattern LATER = Form.words("(?:ska(?:ll)?\\s+)?bordlägg(?:s|as)");
    private static final Pattern FREE_END =
            Form.of(
                    "\\s+(?:samt|och)\\s+(?:bifall|avslag|anmäler)|\\s+i\\s+andra\\s+hand|[.”\"]?\\s*$");
    private static final Pattern NEGATION = Form.words("(?:inte|ej)\\s+");

    private final RefParser refs;

    ClauseParser(RefParser refs) {
        this.refs = refs;
    }

    Optional<Ask> formal(Scan scan) {
        var start = scan.at();
        if (scan.skip(REFER)) {
            var not = Form.words(".*\\b(?:inte|ej)\\b.*").matcher(scan.since(start)).matches();
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

    private List<Ref> by(Scan scan) {
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

    private Optional<LocalDate> until(Scan scan) {
        scan.skip(MEETING);
        return refs.date(scan);
    }

    /** What follows "att". */
    Optional<Ask> that(Scan scan) {
        if (scan.skip(ANSWERED)) {
            by(scan);
            return Optional.of(new Ask.Answer());
        }
        var admit = scan.take(ADMIT);
        if (admit.isPresent()) {
            return Optional.of(
                    new Ask.Admit(admit.get().group(1).strip(), negated(admit.get(), 2, 3, 4)));
        }
        return scan.attempt(this::fate).or(() -> scan.attempt(this::later)).or(() -> free(scan));
    }

    /** "Motionen ska avstyrkas", "beslutssats 3 bordläggs till sammanträdet den 3 maj". */
    Optional<Ask> fate(Scan scan) {
        var what = refs.list(scan);
        var fate = what.flatMap(w -> scan.take(FATE));
        if (fate.isEmpty()) {
            return Optional.empty();
        }
        var not = fate.get().group(1) != null;
        if (fate.get().group(4) != null) {
            return Optional.of(new Ask.Postpone(until(scan), what.orElse(List.of()), not));
        }
        var approve = fate.get().group(2) != null ^ not;
        by(scan);
        return Optional.of(
                approve
                        ? new Ask.Approve(what.orElse(List.of()))
                        : new Ask.Reject(what.orElse(List.of())));
    }

    /** "Val av styrelse i X bordläggs till sammanträdet den 3 maj": a part of the matter. */
    private Optional<Ask> later(Scan scan) {
        var start = scan.at();
        var what = scan.until(LATER).map(w -> Ref.part(w, scan.since(start)));
        return what.filter(w -> scan.skip(LATER))
                .map(w -> new Ask.Postpone(until(scan), List.of(w), false));
    }

    private static Optional<Ask> free(Scan scan) {
        return scan.until(FREE_END)
                .filter(w -> !w.isEmpty())
                .map(
                        w ->
                                new Ask.Free(
                                        NEGATION.matcher(w).replaceAll(""),
                                        NEGATION.matcher(w).find()));
    }

    private static boolean negated(java.util.regex.MatchResult match, int... groups) {
        for (var group : groups) {
            if (match.group(group) != null) {
                return true;
            }
        }
        return false;
    }
}
