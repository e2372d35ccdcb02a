package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Proposed.Effect;
import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** Whether the sentence that is gone through is the first to name it. */
    boolean isOfThisSentence(Draft draft) {
        return draft.order == sentence;
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

    /** Whether what lies on the table is what the § is about, and no office's proposal on it. */
    boolean isAboutItself() {
        return matter.own().isPresent() || matter.motionOnTable();
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

    private Draft find(
            Predicate<Draft> condition, String designation, int line, Consumer<Draft> made) {
        return where(condition).stream()
                .findFirst()
                .orElseGet(
                        () -> {
                            var draft = add(Kind.WHOLE, designation, line);
                            made.accept(draft);
                            return draft;
                        });
    }

    Draft motion(int line) {
        return matter.motionOnTable()
                ? pending(line)
                : find(d -> d.motion, "motionen", line, d -> d.motion = true);
    }

    Draft answer(int line) {
        return find(
                d -> d.effect == Effect.ANSWERS && !d.isPending(),
                "att motionen ska anses besvarad",
                line,
                d -> d.effect = Effect.ANSWERS);
    }

    Draft free(String words, int line) {
        return find(
                d -> d.free && d.designation.equalsIgnoreCase(words),
                words,
                line,
                d -> d.free = true);
    }

    Draft office(String office, int line) {
        if (matter.onTable(office)) {
            return pending(line);
        }
        return find(
                d -> d.office && d.origin.filter(o -> Offices.same(o, office)).isPresent(),
                office + "s förslag",
                line,
                d -> {
                    d.origin = Optional.of(office);
                    d.office = true;
                });
    }

    Kind kindOf(Ref ref) {
        return matter.kindOf(ref);
    }

    /** Whether it is the member's proposal that the § is about. */
    boolean isOwn(Ref ref) {
        return matter.isOwn(ref)
                && where(Draft::isPending).stream()
                        .allMatch(
                                p ->
                                        p.dated.isEmpty()
                                                || ref.date().isEmpty()
                                                || p.dated.equals(ref.date()));
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
