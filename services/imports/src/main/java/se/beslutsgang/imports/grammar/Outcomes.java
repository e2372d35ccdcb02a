package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Claim.Outcome;
import se.beslutsgang.imports.reading.Proposed.Effect;
import se.beslutsgang.imports.reading.Reading.Clauses;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What came of the matter, as the clauses of the decision say. */
final class Outcomes {

    private static final String BY =
            "(?:[Nn]ämnden|[Ss]tyrelsen|[Ff]ullmäktige|[Uu]tskottet|[Dd]irektionen)";
    private static final Pattern POSTPONED =
            Form.of(
                    ".*\\bbordläggs\\b.*|(?:att )?bordlägga .*|(?:[^.]*"
                            + BY
                            + " )?bordlägger [^.]*\\.?");
    private static final Pattern REFERRED =
            Form.of(
                    "(?:Ärendets? |Motionen |Kommunstyrelsen får i uppdrag att bereda"
                            + " ärendet).*(?:remitteras|bereda ärendet).*|Ärendet"
                            + " återremitteras.*|(?:att )?återremittera .*|(?:[^.]*"
                            + BY
                            + " )?återremitterar [^.]*\\.?");
    private static final Pattern PLAN_REFERRED = Form.of(".*\\båterremitteras till\\b.*");
    private static final Pattern NOT_ADMITTED =
            Form.of(".*\\binte (?:ska )?(?:får|få) (?:framställas|ställas).*");
    private static final Pattern REJECTED =
            Form.of(
                    "(?:Den av .* väckta"
                        + " )?(?:[Mm]otionen|[Yy]rkandet|[Yy]rkandena|Hemställan|\\p{L}+s"
                        + " förslag|\\p{L}*[Ff]örslaget|[Ii]nitiativet)(?: från [^.]*?)?"
                        + " avslås\\.?|(?:.*(?:nämnden|styrelsen|fullmäktige|utskottet) )?avslår"
                        + " .*|[Aa]nsökan avslås\\.?|.*\\bbereds inte vidare.*|(?:att )?avslå"
                        + " .*|.*inte bereda \\p{L}+förslag.*vidare.*");

    /** An interpellation, or a question, may be put; nothing is decided by that. */
    private static final Pattern ADMITTED =
            Form.of(
                    "(?:(?:.*\\batt"
                        + " )?(?:[Ii]nterpellationen|[Ii]nterpellationerna|[Ff]rågan|[Ff]rågorna)"
                        + " )?[Ff]år (?:framställas|ställas)\\b.*");

    private static final Pattern SENTENCE = Form.of("(?<=\\.) +(?=\\p{Lu})");
    private static final Pattern ANSWERED =
            Form.of(
                    ".*(?:[Mm]otion(?:en|erna)?|förslaget|[Yy]rkandet|[Hh]emställan)\\b.*\\banses"
                            + " (?:(?:därmed|härmed|vara|som) )*besvara(?:d|t|de)\\b.*|(?:.*\\batt"
                            + " )?(?:[Ii]nterpellation(?:en|erna)|[Ff]råg(?:an|orna))"
                            + " .*\\bbesvara(?:d|s|de)\\b.*");
    private static final String NOTE =
            "(?:[Aa]ntecknas|.*"
                + " antecknas|(?:.*(?:[Nn]ämnden|[Ss]tyrelsen|[Ff]ullmäktige|[Uu]tskottet) )?(?:att"
                + " )?(?:(?:antecknar?|noterar?|tar? del av) (?:(?!\\b(?:och|samt)"
                + " (?:beslutar|ger|uppdrar|godkänner)\\b).)*|lägg(?:a|er) .*till"
                + " (?:protokollet|handlingarna))|.* noteras|.* läggs till handlingarna)(?: till"
                + " protokollet)?(?: och [^.]*fullgjort)?\\.?";
    private static final Pattern NOTED = Form.of(NOTE);
    private static final Pattern NOTED_FIRST =
            Form.of(
                    "(?:[Aa]ntecknas|[^.]* (?:antecknas|noteras|läggs till handlingarna))\\.(?:"
                            + " .*)?");

    /** In what is only told nothing else decides. */
    private static final Pattern DECIDES =
            Form.of(
                    "[^.]*\\b(?:beslutar|beslutade|får i uppdrag|ges i"
                        + " uppdrag|uppdras|utses|väljs|godkänns|fastställs|antas|beviljas|avslås|bifalls|ändras|upphävs)\\b.*");

    private static final Set<Outcome> DELAYS = Set.of(Outcome.POSTPONED, Outcome.REFERRED_BACK);

    private Outcomes() {}

    /**
     * @param followed what its lead names
     * @param told whether the § only tells of something, and decides nothing but that it was told
     */
    static Set<Outcome> of(Clauses block, List<Ref> followed, boolean told) {
        if (told && followed.isEmpty() && block.texts().stream().noneMatch(Outcomes::decides)) {
            return new LinkedHashSet<>(Set.of(Outcome.NOTED));
        }
        var found = of(block);
        if (followed.stream().anyMatch(r -> r.noun() == Ref.Noun.REFERRAL)
                && found.remove(Outcome.DECIDED)) {
            found.add(Outcome.REFERRED_BACK);
        }
        return found;
    }

    private static Set<Outcome> of(Clauses block) {
        if (isReferredAsAWhole(block)) return new LinkedHashSet<>(Set.of(Outcome.REFERRED_BACK));
        var found = new LinkedHashSet<Outcome>();
        if (block.recommendedTo().isPresent()) {
            found.add(Outcome.RECOMMENDED);
            return found;
        }
        texts(block).filter(t -> !admits(t)).forEach(t -> found.add(of(t)));
        if (found.isEmpty() && admits(block)) found.add(Outcome.DECIDED);
        if (found.contains(Outcome.REFERRED_BACK)) {
            found.removeAll(List.of(Outcome.DECIDED, Outcome.NOTED));
        }
        if (found.contains(Outcome.DECIDED) || found.contains(Outcome.POSTPONED)) {
            found.removeAll(List.of(Outcome.NOTED, Outcome.REJECTED));
        }
        if (found.contains(Outcome.ANSWERED)) {
            found.removeAll(List.of(Outcome.DECIDED, Outcome.NOTED));
        }
        return found;
    }

    /** A list may follow that tells of other decisions. */
    private static boolean decides(String clause) {
        return DECIDES.matcher(clause).matches() && !NOTED_FIRST.matcher(clause).matches();
    }

    static boolean admits(Clauses block) {
        return texts(block).anyMatch(Outcomes::admits);
    }

    /** Its clauses; what may be put is a sentence of its own before what then came of it. */
    private static Stream<String> texts(Clauses block) {
        return block.texts().stream()
                .flatMap(
                        t -> {
                            var sentences = SENTENCE.split(t);
                            return admits(sentences[0]) ? Stream.of(sentences) : Stream.of(t);
                        });
    }

    private static boolean admits(String clause) {
        return ADMITTED.matcher(clause).matches() && !NOT_ADMITTED.matcher(clause).matches();
    }

    /** "Planen återremitteras till kommunstyrelsen i syfte att ...", clause by clause. */
    private static boolean isReferredAsAWhole(Clauses block) {
        return !block.texts().isEmpty()
                && block.texts().stream().allMatch(t -> PLAN_REFERRED.matcher(t).matches());
    }

    static Outcome of(String clause) {
        if (NOT_ADMITTED.matcher(clause).matches()) {
            return Outcome.NOT_ADMITTED;
        }
        if (REFERRED.matcher(clause).matches()) {
            return Outcome.REFERRED_BACK;
        }
        if (POSTPONED.matcher(clause).matches()) {
            return Outcome.POSTPONED;
        }
        if (REJECTED.matcher(clause).matches()) {
            return Outcome.REJECTED;
        }
        if (ANSWERED.matcher(clause).matches()) {
            return Outcome.ANSWERED;
        }
        return NOTED.matcher(clause).matches() ? Outcome.NOTED : Outcome.DECIDED;
    }

    /** What would come of the matter by clauses like these, whoever decides. */
    static Effect effect(List<String> texts) {
        var own = here(texts);
        if (own.contains(Outcome.REJECTED)) {
            return Effect.REJECTS;
        }
        if (own.contains(Outcome.ANSWERED)) {
            return Effect.ANSWERS;
        }
        return own.equals(Set.of(Outcome.NOTED)) ? Effect.NOTES : Effect.DECIDES;
    }

    /** Whether they only put off, or send back, what they tell of. */
    static boolean delay(List<String> texts) {
        var own = here(texts);
        return !own.isEmpty() && DELAYS.containsAll(own);
    }

    private static Set<Outcome> here(List<String> texts) {
        return of(new Clauses(Optional.empty(), Effect.DECIDES, false, texts));
    }
}
