package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The proposals that the lead of Beslut names. It makes no new ones where people moved some. */
final class Adopted {

    private final Drafts drafts;
    private final Lookup lookup;

    Adopted(Drafts drafts, Lookup lookup) {
        this.drafts = drafts;
        this.lookup = lookup;
    }

    List<Draft> of(List<Lead> leads) {
        return leads.stream().flatMap(l -> of(l).stream()).distinct().toList();
    }

    /** A whole proposal by which another is changed holds what it left of that one. */
    private List<Draft> of(Lead lead) {
        var changing = named(lead.changing());
        if (changing.stream().anyMatch(Draft::whole)) return changing;
        return Stream.concat(named(lead.named()).stream(), changing.stream()).toList();
    }

    private List<Draft> named(List<Ref> named) {
        var adopted = new ArrayList<Draft>();
        var moved = !drafts.where(Draft::backed).isEmpty();
        for (var ref : named) {
            var before = List.copyOf(drafts.all());
            var sides = lookup.sides(List.of(ref), 1).orElse(List.of());
            var fresh = drafts.where(d -> !before.contains(d) && !d.isPending());
            if (moved && !fresh.isEmpty()) {
                drafts.all().removeAll(fresh);
                adopted.addAll(likely(ref));
            } else {
                sides.stream().filter(DraftSide::approved).forEach(s -> adopted.add(s.draft()));
            }
        }
        return adopted;
    }

    /** Of the same parties on another day, or the only whole one, if there is but one. */
    private List<Draft> likely(Ref ref) {
        var found =
                drafts.where(
                        d ->
                                d.backed()
                                        && (ref.noun() == Ref.Noun.OFFICE
                                                ? d.whole()
                                                : ref.isOf(d.parties)));
        return found.size() == 1 ? found : List.of();
    }
}
