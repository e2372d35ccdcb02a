package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Proposed.Effect;
import se.beslutsgang.imports.reading.Proposed.Kind;
import se.beslutsgang.imports.reading.Proposed.Stand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A proposal while the § is being read. */
final class Draft {

    String key = "";
    Kind kind;
    String designation;
    final Set<String> parties = new LinkedHashSet<>();

    /** Those in whose name each was written that is now one with it. */
    private final Set<Set<String>> writers = new HashSet<>();

    final List<Named> authors = new ArrayList<>();
    Optional<LocalDate> dated = Optional.empty();
    Optional<String> origin = Optional.empty();
    Optional<String> topic = Optional.empty();
    Optional<Draft> base = Optional.empty();
    Optional<String> receiver = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    Optional<String> reason = Optional.empty();
    Effect effect = Effect.DECIDES;
    final List<Stand> stands = new ArrayList<>();

    /** A wording of its own that one can be for or against: "att ärendet ska sättas upp". */
    boolean free;

    /** Laid by an office or a body as such: "stadsledningskontorets förslag". */
    boolean office;

    boolean motion;
    int line;

    /** Place in the text, finer than the line. */
    int order;

    Draft(Kind kind, String designation, int line) {
        this.kind = kind;
        this.designation = designation;
        this.line = line;
    }

    boolean whole() {
        return kind == Kind.PENDING || kind == Kind.WHOLE || kind == Kind.REJECTION;
    }

    boolean formal() {
        return kind == Kind.REFERRAL_BACK || kind == Kind.POSTPONEMENT;
    }

    boolean isPending() {
        return kind == Kind.PENDING;
    }

    void stand(People who, boolean approves, int rank, int at) {
        var persons = new ArrayList<>(who.persons());
        if (persons.isEmpty() && !who.parties().isEmpty()) {
            who.parties().forEach(p -> persons.add(new Named(p, Optional.of(p))));
        }
        for (var person : persons) {
            var known =
                    stands.stream()
                            .anyMatch(s -> s.person().equals(person) && s.approves() == approves);
            if (!known) {
                stands.add(new Stand(person, approves, rank, at));
            }
        }
    }

    boolean backed() {
        return stands.stream().anyMatch(Stand::approves);
    }

    /** It is first told of where somebody stands for it, if nowhere before. */
    void place() {
        if (line <= 1) {
            line = stands.stream().mapToInt(Stand::line).min().orElse(line);
        }
    }

    /** Takes over what another draft, that proved to be the same proposal, knew. */
    void absorb(Draft other) {
        writers.add(Set.copyOf(parties));
        writers.add(Set.copyOf(other.parties));
        writers.addAll(other.writers);
        parties.addAll(other.parties);
        other.authors.stream().filter(a -> !authors.contains(a)).forEach(authors::add);
        dated = dated.or(() -> other.dated);
        origin = origin.or(() -> other.origin);
        topic = topic.or(() -> other.topic);
        other.stands.stream().filter(s -> !stands.contains(s)).forEach(stands::add);
        line = Math.min(line, other.line);
        order = Math.min(order, other.order);
    }

    /** Whether these, in whatever order, wrote it, or one of those that were taken as one. */
    boolean isOf(Set<String> others) {
        return !others.isEmpty() && (parties.equals(others) || writers.contains(others));
    }

    Proposed proposed() {
        return new Proposed(
                key,
                kind,
                designation,
                List.copyOf(parties),
                List.copyOf(authors),
                dated,
                origin,
                topic,
                base.map(b -> b.key),
                receiver,
                until,
                reason,
                effect,
                List.copyOf(stands),
                line);
    }
}
