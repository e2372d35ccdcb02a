package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Clauses after "att". */
final class ClauseParser {

    private static final String NOT = "(\\s+(?:inte|ej|icke))?";
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
                    "(?:motionen|\\p{L}+förslaget|hemställan)\\s+(?:ska(?:ll)?\\s+)?(?:därmed\\s+)?anses\\s+(?:(?:därmed|härmed|vara|som)\\s+)*be(?:s)?varad");
    private static final Pattern FATE =
            Form.words(
                    "(?:ska(?:ll)?\\s+)?(inte|ej)?\\s*(?:ska(?:ll)?\\s+)?(?:(bifall(?:as|s|es)|tillstyrk(?:as|s)|godkän(?:nas|ns)|antas|bered(?:as|s)\\s+vidare|(?:utgöra|vara|bli)\\s+motförslag(?:\\s+i\\s+\\p{L}+)?)|(avslås|avstyrk(?:as|s))|(bordlägg(?:as|s)))");
    private static final Pattern LATER = Form.words("(?:ska(?:ll)?\\s+)?bordlägg(?:s|as)");
    private static final Pattern FREE_END =
            Form.of(
                    "\\s+(?:samt|och)\\s+(?:bifall|avslag|anmäler)|\\s+i\\s+andra\\s+hand|[.”\"]?\\s*$");
    private static final Pattern NEGATION = Form.words("(?:inte|ej)\\s+");

    private static final Pattern DELAY =
            Form.words(
                    "(?:(?:att\\s+)?återremittera|återremiss|(?:att\\s+)?bordlägga|bordläggning)");

    private final RefParser refs;
    private final FormalParser formals;

    ClauseParser(RefParser refs) {
        this.refs = refs;
        this.formals = new FormalParser(refs);
    }

    Optional<Ask> formal(Scan scan) {
        return formals.formal(scan);
    }

    /** "Bifall till återremiss": a delay by its noun. */
    Optional<Ask> delay(Scan scan) {
        return scan.sees(DELAY) ? formals.formal(scan) : Optional.empty();
    }

    /** What follows "att". */
    Optional<Ask> that(Scan scan) {
        if (scan.skip(ANSWERED)) {
            formals.by(scan);
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
            return Optional.of(new Ask.Postpone(formals.until(scan), what.orElse(List.of()), not));
        }
        var approve = fate.get().group(2) != null ^ not;
        formals.by(scan);
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
                .map(w -> new Ask.Postpone(formals.until(scan), List.of(w), false));
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

    private static boolean negated(MatchResult match, int... groups) {
        for (var group : groups) {
            if (match.group(group) != null) {
                return true;
            }
        }
        return false;
    }
}
