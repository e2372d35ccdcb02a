package se.beslutsgang.decisions.web;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.web.Naming;
import se.beslutsgang.web.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The proposals of an item, and the answers to its questions, as a page names them. */
@Component
class Proposals implements Naming {

    /** A proposal; {@code carried} once it took effect. */
    record Line(
            ProposalId id, String name, String subject, List<String> clauses, boolean carried) {}

    private final Items items;
    private final Words words;

    /** The words name proposals too, hence the detour. */
    Proposals(Items items, @Lazy Words words) {
        this.items = items;
        this.words = words;
    }

    List<Line> of(Item item) {
        var lines = new ArrayList<Line>();
        if (!item.pending().isEmpty()) {
            lines.add(line(item, Items.PENDING, "", item.pendingClauses()));
        }
        for (ProposalMoved p : item.proposals()) {
            List<String> clauses =
                    p.parts().stream().map(Part::clauses).flatMap(List::stream).toList();
            lines.add(line(item, p.proposal(), p.subject(), clauses));
        }
        return lines;
    }

    private Line line(Item item, ProposalId id, String subject, List<String> clauses) {
        boolean carried = item.decisions().stream().anyMatch(d -> d.adopted().contains(id));
        return new Line(id, name(item, id), subject, clauses, carried);
    }

    private String name(Item item, ProposalId id) {
        return item.proposal(id)
                .filter(p -> !p.movers().isEmpty())
                .map(p -> words.message("decisions.proposal.of", movers(p)))
                .or(() -> item.proposal(id).map(ProposalMoved::subject))
                .orElseGet(() -> words.message("decisions.proposal.pending"));
    }

    private String movers(ProposalMoved p) {
        return p.movers().stream().map(this::mover).collect(Collectors.joining(", "));
    }

    private String mover(Mover mover) {
        return words.value(mover.person()) + " (" + mover.party() + ")";
    }

    /** "Förslaget från Vera Vik (V)", "Avslag på tillägget", "Avgöra ärendet idag". */
    public String answer(Item item, Alternative a) {
        ProposalKind kind =
                item.proposal(a.proposal()).map(ProposalMoved::kind).orElse(ProposalKind.PENDING);
        String key = "decisions.answer." + kind + (a.approved() ? ".yes" : ".no");
        return words.message(key, name(item, a.proposal()));
    }

    @Override
    public Optional<String> name(Object value, Object event, Locale locale) {
        if (!(event instanceof DecisionEvent e)) return Optional.empty();
        return switch (value) {
            case ProposalId id -> items.find(e.item()).map(item -> name(item, id));
            case Mover m -> Optional.of(mover(m));
            case Alternative a -> items.find(e.item()).map(item -> answer(item, a));
            default -> Optional.empty();
        };
    }
}
