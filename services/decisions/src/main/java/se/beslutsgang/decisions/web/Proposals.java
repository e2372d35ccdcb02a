package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.FloorEvent.StandTaken;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.web.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The proposals of an item, line by line. */
@Component
class Proposals {

    private final ProposalNames names;
    private final Words words;

    Proposals(ProposalNames names, Words words) {
        this.names = names;
        this.words = words;
    }

    List<ProposalLine> of(Item item, SoFar soFar) {
        var lines = new ArrayList<ProposalLine>();
        if (!item.pending().isEmpty()) lines.add(pending(item));
        item.proposals().forEach(p -> lines.add(line(item, p, soFar)));
        return lines;
    }

    private ProposalLine pending(Item item) {
        return new ProposalLine(
                Items.PENDING,
                ProposalKind.PENDING,
                names.name(item, Items.PENDING),
                "",
                item.pendingClauses(),
                Aim.MATTER,
                isCarried(item, Items.PENDING),
                Optional.empty(),
                List.of(),
                stands(item, Items.PENDING, true),
                stands(item, Items.PENDING, false));
    }

    private ProposalLine line(Item item, ProposalMoved p, SoFar soFar) {
        return new ProposalLine(
                p.proposal(),
                p.kind(),
                names.name(item, p.proposal()),
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
}
