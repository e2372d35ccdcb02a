package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.grammar.Ref.Noun;
import se.beslutsgang.imports.grammar.Ref.Reach;

import java.util.List;
import java.util.Optional;

/** What a reference has told so far. */
final class Naming {

    private final Optional<String> point;
    private final int start;
    private Optional<String> office = Optional.empty();
    private Optional<Complements> complements = Optional.empty();
    private List<String> names = List.of();
    private Reach reach = Reach.ONE;
    private boolean own;

    Naming(Optional<String> point, int start) {
        this.point = point;
        this.start = start;
    }

    void office(Optional<String> whose) {
        office = whose;
    }

    boolean ofOffice() {
        return office.isPresent();
    }

    Complements tail(RefParser refs, int year) {
        var fresh = new Complements(refs, year);
        complements = Optional.of(fresh);
        return fresh;
    }

    void tail(Complements other) {
        complements = Optional.of(other);
    }

    void owners(List<String> persons, boolean isOwn) {
        names = List.copyOf(persons);
        own = isOwn;
    }

    void reach(Reach how) {
        reach = how;
    }

    Ref ref(Noun noun, Scan scan) {
        return new Ref(
                noun,
                reach,
                complements.filter(c -> c.plural).isPresent(),
                own,
                complements.map(c -> List.copyOf(c.groups)).orElse(List.of()),
                names,
                complements.flatMap(c -> c.date),
                office,
                complements.flatMap(c -> c.place),
                complements.map(c -> List.copyOf(c.topics)).orElse(List.of()),
                point,
                complements.flatMap(c -> c.aim),
                scan.since(start));
    }
}
