package se.beslutsgang.decisions.web;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.FloorEvent.StandTaken;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.PersonId;
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

    /**
     * A proposal.
     *
     * @param fallen why it is not put, if it is not: refused with the reason, or lapsed
     * @param carried whether it took effect
     * @param joined who asks for it besides its movers
     * @param opposed who asks that it be turned down
     */
    record Line(
            ProposalId id,
            ProposalKind kind,
            String name,
            String subject,
            List<String> clauses,
            Aim aim,
            boolean carried,
            Optional<String> fallen,
            List<Mover> movers,
            List<Mover> joined,
            List<Mover> opposed) {

        public boolean isMovedBy(PersonId person) {
            return movers.stream().anyMatch(m -> m.person().equals(person));
        }

        public boolean isJoinedBy(PersonId person) {
            return joined.stream().anyMatch(m -> m.person().equals(person));
        }

        public boolean isOpposedBy(PersonId person) {
            return opposed.stream().anyMatch(m -> m.person().equals(person));
        }

        public boolean isLive() {
            return fallen.isEmpty();
        }
    }

    private final Items items;
    private final Words words;

    /** The words name proposals too, hence the detour. */
    Proposals(Items items, @Lazy Words words) {
        this.items = items;
        this.words = words;
    }

    List<Line> of(Item item, SoFar soFar) {
        var lines = new ArrayList<Line>();
        if (!item.pending().isEmpty()) lines.add(pending(item));
        item.proposals().forEach(p -> lines.add(line(item, p, soFar)));
        return lines;
    }

    private Line pending(Item item) {
        return new Line(
                Items.PENDING,
                ProposalKind.PENDING,
                name(item, Items.PENDING),
                "",
                item.pendingClauses(),
                Aim.MATTER,
                isCarried(item, Items.PENDING),
                Optional.empty(),
                List.of(),
                stands(item, Items.PENDING, true),
                stands(item, Items.PENDING, false));
    }

    private Line line(Item item, ProposalMoved p, SoFar soFar) {
        return new Line(
                p.proposal(),
                p.kind(),
                name(item, p.proposal()),
                p.subject(),
                p.parts().stream().flatMap(part -> part.clauses().stream()).toList(),
                p.aim(),
                isCarried(item, p.proposal()),
                fallen(p.proposal(), soFar),
                p.movers(),
                stands(item, p.proposal(), true),
                stands(item, p.proposal(), false));
    }

    private Optional<String> fallen(ProposalId id, SoFar soFar) {
        if (soFar.isLapsed(id)) return Optional.of(words.message("decisions.lapsed"));
        return soFar.refused(id)
                .map(r -> words.message("decisions.refused", words.value(r.ground()), r.reason()));
    }

    private static boolean isCarried(Item item, ProposalId id) {
        return item.decisions().stream().anyMatch(d -> d.adopted().contains(id));
    }

    private static List<Mover> stands(Item item, ProposalId id, boolean approves) {
        return item.stands().stream()
                .filter(s -> s.proposal().equals(id) && s.approves() == approves)
                .map(StandTaken::person)
                .toList();
    }

    private String name(Item item, ProposalId id) {
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
        return ids.stream().map(id -> name(item, id)).collect(Collectors.joining(", "));
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
