package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.grammar.Ref.Noun;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Proposed.Effect;
import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The proposals of a §; equal ones are one. */
final class Drafts {

    private final Matter matter;
    private final List<Draft> all = new ArrayList<>();
    private int sentence;

    Drafts(Matter matter) {
        this.matter = matter;
    }

    /** Which sentence is being gone through. */
    void sentence(int index) {
        sentence = index;
    }

    List<Draft> all() {
        return all;
    }

    List<Draft> where(Predicate<Draft> condition) {
        return all.stream().filter(condition).toList();
    }

    Draft pending(int line) {
        return where(Draft::isPending).stream().findFirst().orElseGet(() -> open(line));
    }

    private Draft open(int line) {
        var own = matter.own();
        var draft = new Draft(Kind.PENDING, own.map(Ref::words).orElse(table()), line);
        own.ifPresent(o -> o.groups().forEach(draft.parties::addAll));
        draft.origin =
                own.isPresent() || matter.motionOnTable() ? Optional.empty() : matter.table();
        draft.motion = matter.motionOnTable();
        all.addFirst(draft);
        return draft;
    }

    private String table() {
        return matter.motionOnTable()
                ? "motionen"
                : matter.table().map(t -> t + "s förslag").orElse("liggande förslag");
    }

    Draft add(Kind kind, String designation, int line) {
        var draft = new Draft(kind, designation, line);
        draft.order = sentence;
        all.add(draft);
        return draft;
    }

    Draft motion(int line) {
        if (matter.motionOnTable()) {
            return pending(line);
        }
        return where(d -> d.motion).stream()
                .findFirst()
                .orElseGet(
                        () -> {
                            var draft = add(Kind.WHOLE, "motionen", line);
                            draft.motion = true;
                            return draft;
                        });
    }

    Draft answer(int line) {
        return where(d -> d.effect == Effect.ANSWERS && !d.isPending()).stream()
                .findFirst()
                .orElseGet(
                        () -> {
                            var draft = add(Kind.WHOLE, "att motionen ska anses besvarad", line);
                            draft.effect = Effect.ANSWERS;
                            return draft;
                        });
    }

    Draft free(String words, int line) {
        var key = words.toLowerCase(Locale.ROOT);
        return where(d -> d.free && d.designation.toLowerCase(Locale.ROOT).equals(key)).stream()
                .findFirst()
                .orElseGet(
                        () -> {
                            var draft = add(Kind.WHOLE, words, line);
                            draft.free = true;
                            return draft;
                        });
    }

    Draft office(String office, int line) {
        var onTable =
                matter.own().isEmpty()
                        && !matter.motionOnTable()
                        && matter.table().equals(Optional.of(office));
        if (onTable) {
            return pending(line);
        }
        return where(d -> d.office && d.origin.equals(Optional.of(office))).stream()
                .findFirst()
                .orElseGet(
                        () -> {
                            var draft = add(Kind.WHOLE, office + "s förslag", line);
                            draft.origin = Optional.of(office);
                            draft.office = true;
                            return draft;
                        });
    }

    Kind kindOf(Ref ref) {
        return switch (matter.listedAs(ref).orElse(ref.noun())) {
            case ADDITION -> Kind.ADDITION;
            case AMENDMENT -> Kind.AMENDMENT;
            case REFERRAL -> Kind.REFERRAL_BACK;
            case POSTPONEMENT -> Kind.POSTPONEMENT;
            case REJECTION -> Kind.REJECTION;
            default -> Kind.WHOLE;
        };
    }

    boolean isOwn(Ref ref) {
        return ref.noun() == Noun.PROPOSAL
                && matter.own()
                        .filter(o -> !o.groups().isEmpty() && sameParties(o.groups(), ref.groups()))
                        .isPresent()
                && where(Draft::isPending).stream()
                        .allMatch(
                                p ->
                                        p.dated.isEmpty()
                                                || ref.date().isEmpty()
                                                || p.dated.equals(ref.date()));
    }

    private static boolean sameParties(List<List<String>> one, List<List<String>> other) {
        return new HashSet<>(one.stream().flatMap(List::stream).toList())
                .equals(new HashSet<>(other.stream().flatMap(List::stream).toList()));
    }

    void merge(Draft first, Draft other) {
        if (first == other) {
            return;
        }
        var keep = other.isPending() ? other : first;
        var gone = keep == first ? other : first;
        keep.absorb(gone);
        all.remove(gone);
        all.forEach(d -> d.base = d.base.map(b -> b == gone ? keep : b));
    }

    void number() {
        all.sort(Comparator.comparing((Draft d) -> !d.isPending()).thenComparingInt(d -> d.order));
        all.forEach(Draft::place);
        var next = 1;
        for (var draft : all) {
            draft.key = draft.isPending() ? Proposed.PENDING : "p" + next++;
        }
    }

    void numberNew() {
        var used = (int) all.stream().filter(d -> d.key.startsWith("p") && !d.isPending()).count();
        for (var draft : all) {
            if (draft.key.isEmpty()) {
                draft.key = draft.isPending() ? Proposed.PENDING : "p" + ++used;
            }
        }
    }
}
