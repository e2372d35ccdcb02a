package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the § stands while its sentences are gone through: what is dealt with, what was put last.
 */
final class Table {

    private final Drafts drafts;
    private final Set<Draft> dealt = new HashSet<>();
    private final Set<Draft> noted = new HashSet<>();
    private List<DraftSide> put = List.of();
    private Optional<Named> chair = Optional.empty();
    private Optional<Draft> carried = Optional.empty();
    private boolean choosing;
    private boolean preliminary;

    Table(Drafts drafts) {
        this.drafts = drafts;
    }

    Optional<Named> chair() {
        return chair;
    }

    void presides(Named person) {
        chair = Optional.of(person);
    }

    boolean dealt(Draft draft) {
        return dealt.contains(draft) || noted.contains(draft);
    }

    void deal(Draft draft) {
        dealt.add(draft);
    }

    /** Whole proposals in play, the pending first. */
    List<Draft> open() {
        var open = new ArrayList<Draft>();
        for (var draft : drafts.where(Draft::whole)) {
            var out = dealt(draft) || (choosing && carried.equals(Optional.of(draft)));
            if (!out && draft.backed()) {
                open.add(draft);
            }
        }
        return open;
    }

    void note(Draft draft) {
        noted.add(draft);
        choosing = true;
    }

    boolean choosing() {
        return choosing;
    }

    /** A vote between whole proposals is asked for: which stands against the one found carried? */
    void voteRequested() {
        choosing = carried.isPresent();
    }

    /** Whether the vote is between the proposal found carried and another. */
    void worded(Draft yes, Draft no) {
        preliminary =
                choosing && carried.isPresent() && carried.get() != yes && carried.get() != no;
    }

    void voted() {
        if (preliminary) {
            return;
        }
        choosing = false;
        carried.ifPresent(dealt::add);
        carried = Optional.empty();
        noted.clear();
        put.stream().map(DraftSide::draft).filter(d -> !d.whole()).forEach(dealt::add);
    }

    void mainCarried(Draft draft) {
        if (!choosing) {
            carried = Optional.of(draft);
        }
    }

    Optional<Draft> mainCarried() {
        return carried;
    }

    void put(List<DraftSide> sides) {
        put = List.copyOf(sides);
    }

    List<DraftSide> lastPut() {
        return put;
    }

    boolean inLastPut(Draft draft) {
        return put.stream().anyMatch(s -> s.draft() == draft);
    }

    List<Draft> lastPut(Predicate<Draft> condition) {
        return put.stream().map(DraftSide::draft).distinct().filter(condition).toList();
    }

    /** "Det egna yrkandet" where nobody is known to preside: nothing to point at. */
    List<DraftSide> chairless(Ref ref) {
        var rejections = drafts.where(d -> d.kind == Kind.REJECTION);
        return ref.noun() == Ref.Noun.REJECTION && rejections.size() == 1
                ? List.of(DraftSide.approve(rejections.getFirst()))
                : List.of();
    }
}
