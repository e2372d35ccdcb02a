package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ProposalId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was adopted, by who decides on it in the end and what comes of it; each is a decision. */
final class Portions {

    /**
     * @param effect of what the body decides itself; what it proposes is one proposal
     */
    record Portion(BodyId decidedBy, Optional<Effect> effect) {}

    /** Where a clause stands, until it is amended or left out. */
    private record Place(List<Optional<String>> of, int at) {}

    private final Floor floor;
    private final BodyId body;
    private final BodyId decidedBy;
    private final Effect effect;
    private final Map<Portion, List<Optional<String>>> clauses = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();

    private Portions(Floor floor, BodyId body, BodyId decidedBy, Effect effect) {
        this.floor = floor;
        this.body = body;
        this.decidedBy = decidedBy;
        this.effect = effect;
    }

    /**
     * @param body that adopted them
     * @param decidedBy the body that decides the item as a whole
     * @param adopted the main proposal first, if one carried
     * @param left what was put off of the main proposal, to be decided another time
     */
    static Map<Portion, List<String>> of(
            Floor floor,
            BodyId body,
            BodyId decidedBy,
            List<ProposalId> adopted,
            List<ProposalMoved> left) {
        Effect effect = adopted.stream().findFirst().map(floor::effect).orElse(Effect.DECIDES);
        return new Portions(floor, body, decidedBy, effect).of(adopted, left);
    }

    private Map<Portion, List<String>> of(List<ProposalId> adopted, List<ProposalMoved> left) {
        adopted.forEach(this::add);
        var portions = new LinkedHashMap<Portion, List<String>>();
        left.stream().flatMap(p -> p.aim().clause().stream()).forEach(this::leaveOut);
        clauses.forEach(
                (portion, of) -> {
                    List<String> said = of.stream().flatMap(Optional::stream).toList();
                    if (of.isEmpty() || !said.isEmpty()) portions.put(portion, said);
                });
        return portions;
    }

    private void add(ProposalId id) {
        List<Part> parts = floor.parts(id);
        boolean main = clauses.isEmpty();
        if (main && parts.isEmpty()) parts = List.of(Part.of(List.of()));
        for (Part part : parts) {
            List<Optional<String>> of =
                    clauses.computeIfAbsent(portion(part), _ -> new ArrayList<>());
            Optional<Place> amended =
                    amended(id)
                            .filter(n -> n <= places.size() && part.clauses().size() == 1)
                            .map(n -> places.get(n - 1));
            if (amended.isPresent()) {
                amended.get().of().set(amended.get().at(), Optional.of(part.clauses().getFirst()));
                continue;
            }
            for (String clause : part.clauses()) {
                if (main) places.add(new Place(of, of.size()));
                of.add(Optional.of(clause));
            }
        }
    }

    private Portion portion(Part part) {
        BodyId by = part.decidedBy().orElse(decidedBy);
        return new Portion(
                by, Optional.of(part.effect().orElse(effect)).filter(_ -> by.equals(body)));
    }

    private void leaveOut(int clause) {
        if (clause > places.size()) return;
        Place place = places.get(clause - 1);
        place.of().set(place.at(), Optional.empty());
    }

    private Optional<Integer> amended(ProposalId id) {
        return floor.proposal(id)
                .filter(p -> p.kind() == ProposalKind.AMENDMENT)
                .flatMap(p -> p.aim().clause());
    }
}
