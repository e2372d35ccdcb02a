package se.beslutsgang.imports.drive;

import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.imports.reading.Claim;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The proposals of a § as drafts, and what the engine calls them. */
final class ProposalKeys {

    private static final ProposalId PENDING = new ProposalId("pending");

    private final Reading reading;
    private final BodyId own;
    private final Map<String, ProposalId> ids = new HashMap<>();
    private final Map<String, QuestionKind> kinds = new HashMap<>();
    private final Set<String> subjects = new HashSet<>();

    /**
     * @param own the body whose § it is
     */
    ProposalKeys(Reading reading, BodyId own) {
        this.reading = reading;
        this.own = own;
        ids.put(Proposed.PENDING, PENDING);
    }

    List<Proposed> moved() {
        return reading.proposals().stream().filter(p -> p.kind() != Proposed.Kind.PENDING).toList();
    }

    /** The engine numbers them as they are moved. */
    void name(Proposed p) {
        ids.put(p.key(), new ProposalId("p" + ids.size()));
        kinds.put(p.key(), question(p.kind()));
    }

    /** What the § says was decided, without telling who asked for it: a delay, an admission. */
    Proposed implied(Proposed.Kind kind) {
        return new Proposed(
                "implied " + kind,
                kind,
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Proposed.Effect.DECIDES,
                List.of(),
                0);
    }

    /** What a question on it alone would be about. */
    QuestionKind question(String key) {
        return kinds.getOrDefault(key, QuestionKind.MAIN);
    }

    private static QuestionKind question(Proposed.Kind kind) {
        return switch (kind) {
            case PENDING, WHOLE, REJECTION -> QuestionKind.MAIN;
            case AMENDMENT -> QuestionKind.AMENDMENT;
            case ADDITION -> QuestionKind.ADDITION;
            case POSTPONEMENT -> QuestionKind.POSTPONEMENT;
            case REFERRAL_BACK -> QuestionKind.REFERRAL_BACK;
            case ADMISSION -> QuestionKind.ADMISSION;
        };
    }

    ProposalId id(String key) {
        return ids.getOrDefault(key, new ProposalId("unknown"));
    }

    Optional<String> key(ProposalId id) {
        return ids.entrySet().stream()
                .filter(e -> e.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Alternative alternative(Side side) {
        return new Alternative(id(side.proposal()), side.approved());
    }

    Draft draft(
            Proposed p, List<PersonId> movers, List<Party> parties, Function<String, BodyId> body) {
        return new Draft(
                kind(p.kind()),
                movers,
                parties,
                subject(p),
                parts(p, body),
                Effect.valueOf(p.effect().name()),
                aim(p, body));
    }

    /** What it is called; two of one name are told apart, since they are not one proposal. */
    private String subject(Proposed p) {
        String name = p.designation() + p.topic().map(t -> " (" + t + ")").orElse("");
        String subject = name;
        for (int n = 2; !subjects.add(subject); n++) subject = name + " (" + n + ")";
        return subject;
    }

    /** Where what lies on the table comes from. */
    Optional<String> origin() {
        return reading.proposals().stream()
                .filter(p -> p.kind() == Proposed.Kind.PENDING)
                .findFirst()
                .flatMap(Proposed::origin);
    }

    private boolean liesNothing() {
        return reading.proposals().stream().noneMatch(p -> p.kind() == Proposed.Kind.PENDING);
    }

    private boolean isAnotherOnTheTable() {
        return reading.proposals().stream()
                .anyMatch(
                        p ->
                                p.kind() == Proposed.Kind.WHOLE
                                        || p.kind() == Proposed.Kind.ADMISSION);
    }

    /** Where the § tells of no proposal at all, what lay on the table is what it decided. */
    List<Part> pending(Function<String, BodyId> body) {
        if (liesNothing() && isAnotherOnTheTable()) return List.of();
        return reading.proposals().stream()
                .filter(p -> p.kind() == Proposed.Kind.PENDING)
                .findFirst()
                .map(p -> parts(p, body))
                .orElseGet(() -> decided(body));
    }

    private List<Part> decided(Function<String, BodyId> body) {
        if (reading.clauses().isEmpty()) return List.of(Part.of(List.of(reading.heading())));
        List<Reading.Clauses> of = reading.deciding();
        boolean several = of.stream().map(Reading.Clauses::recommendedTo).distinct().count() > 1;
        return of.stream().map(c -> decided(c, several, body)).toList();
    }

    /** Beside what is proposed to another body, what is decided or noted here is so by itself. */
    private Part decided(Reading.Clauses c, boolean several, Function<String, BodyId> body) {
        var part = new Part(Optional.of(c.recommendedTo().map(body).orElse(own)), c.texts());
        boolean here = several && c.recommendedTo().isEmpty();
        return here ? part.meaning(Effect.valueOf(c.effect().name())) : part;
    }

    /** What would come of the matter by what lies on the table. */
    Effect effect() {
        return reading.proposals().stream()
                .filter(p -> p.kind() == Proposed.Kind.PENDING)
                .findFirst()
                .map(p -> Effect.valueOf(p.effect().name()))
                .orElseGet(() -> effect(reading.claim()));
    }

    private static Effect effect(Claim claim) {
        return switch (claim.outcomes().stream().findFirst().orElse(Claim.Outcome.DECIDED)) {
            case REJECTED -> Effect.REJECTS;
            case ANSWERED -> Effect.ANSWERS;
            case NOTED -> Effect.NOTES;
            default -> Effect.DECIDES;
        };
    }

    /** The clauses stand in the § where it was adopted; else only its name does. */
    List<Part> parts(Proposed p, Function<String, BodyId> body) {
        boolean leads =
                reading.claim().adopted().stream().findFirst().filter(p.key()::equals).isPresent();
        if (!leads || reading.clauses().isEmpty()) {
            return List.of(new Part(recommendedTo(body), List.of(p.designation())));
        }
        return decided(body);
    }

    /** Who decides in the end is a matter of the case, not of the proposal. */
    private Optional<BodyId> recommendedTo(Function<String, BodyId> body) {
        return reading.clauses().stream()
                .flatMap(c -> c.recommendedTo().stream())
                .findFirst()
                .map(body);
    }

    private static ProposalKind kind(Proposed.Kind kind) {
        return switch (kind) {
            case PENDING -> ProposalKind.PENDING;
            case WHOLE -> ProposalKind.WHOLE_COUNTER_PROPOSAL;
            case AMENDMENT -> ProposalKind.AMENDMENT;
            case ADDITION -> ProposalKind.ADDITION;
            case REJECTION -> ProposalKind.REJECTION;
            case POSTPONEMENT -> ProposalKind.POSTPONEMENT;
            case REFERRAL_BACK -> ProposalKind.REFERRAL_BACK;
            case ADMISSION -> ProposalKind.ADMISSION;
        };
    }

    /** What a rejection turns down is the matter; it is tied to nothing. */
    private Aim aim(Proposed p, Function<String, BodyId> body) {
        boolean back = p.kind() == Proposed.Kind.REFERRAL_BACK;
        return new Aim(
                base(p).map(this::id),
                Optional.empty(),
                receiver(p).map(body),
                p.reason().or(() -> back ? Optional.of(p.designation()) : Optional.empty()),
                p.until());
    }

    /** Where only what was decided tells to whom it goes, that is what was asked for. */
    Optional<String> receiver(Proposed p) {
        if (p.kind() != Proposed.Kind.REFERRAL_BACK) return Optional.empty();
        return p.receiver().or(() -> reading.claim().receivers().stream().findFirst());
    }

    /** A delay of a part is tied to what lies on the table, where the part is only named. */
    private static Optional<String> base(Proposed p) {
        return switch (p.kind()) {
            case AMENDMENT, ADDITION -> p.base();
            case POSTPONEMENT -> p.base().or(() -> p.topic().map(_ -> Proposed.PENDING));
            case REFERRAL_BACK -> p.base();
            default -> Optional.empty();
        };
    }
}
