package se.beslutsgang.decisions.web;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.web.Naming;
import se.beslutsgang.web.Words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Proposals, and the answers to questions, as a page names them. In a template: naming. */
@Component
class ProposalNames implements Naming {

    private final Items items;
    private final Words words;

    /** The words name proposals too, hence the detour. */
    ProposalNames(Items items, @Lazy Words words) {
        this.items = items;
        this.words = words;
    }

    String name(Item item, ProposalId id) {
        return item.proposal(id)
                .map(this::name)
                .orElseGet(() -> words.message("decisions.proposal.pending"));
    }

    /** "Förslaget från Vera Vik (V)", "Tillägget från Vera Vik (V): fler tandläkare". */
    private String name(ProposalMoved p) {
        if (p.movers().isEmpty()) return p.subject();
        boolean one = p.kind() == ProposalKind.ADDITION || p.kind() == ProposalKind.AMENDMENT;
        String name = words.message("decisions.proposal.of." + p.kind(), movers(p.movers()));
        return one && !p.subject().isBlank() ? name + ": " + p.subject() : name;
    }

    /** For a page, by its identifier. */
    public String proposal(Item item, ProposalId id) {
        return name(item, id);
    }

    public String proposals(Item item, List<ProposalId> ids) {
        return ids.stream().map(id -> small(name(item, id))).collect(Collectors.joining(", "));
    }

    public String movers(List<Mover> movers) {
        return movers.stream().map(this::mover).collect(Collectors.joining(", "));
    }

    /** What it means that the only alternative put is answered with no. */
    public String opposite(Item item, Alternative a) {
        return answer(item, new Alternative(a.proposal(), !a.approved()));
    }

    private String mover(Mover mover) {
        return words.value(mover.person()) + " (" + mover.party() + ")";
    }

    /** "Förslaget från Vera Vik (V)", "Avslag på tillägget", "Avgöra ärendet idag". */
    public String answer(Item item, Alternative a) {
        ProposalKind kind =
                item.proposal(a.proposal()).map(ProposalMoved::kind).orElse(ProposalKind.PENDING);
        String key = "decisions.answer." + kind + (a.approved() ? ".yes" : ".no");
        return words.message(key, small(name(item, a.proposal())));
    }

    /** As it stands within a sentence. */
    private static String small(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
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
