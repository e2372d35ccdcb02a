package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.DissentCommand.CertifyAtOnce;
import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.DissentCommand.MotivateReservation;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Viewer;

import java.util.List;
import java.util.Optional;

/** Reservations, with their reasons then or later; a § certified at the meeting itself. */
@Controller
class DissentForms {

    private final Conducting conducting;
    private final PersonalTexts texts;

    DissentForms(Conducting conducting, PersonalTexts texts) {
        this.conducting = conducting;
        this.texts = texts;
    }

    @PostMapping("/reservation/{*path}")
    String reserve(
            @PathVariable String path,
            @RequestParam(defaultValue = "NOTHING_STATED") InFavourOf inFavourOf,
            @RequestParam(defaultValue = "") List<ProposalId> proposal,
            @RequestParam(defaultValue = "") String motivation,
            Viewer viewer) {
        Item item = conducting.item(path);
        PersonId me = viewer.person();
        Optional<TextRef> why =
                Optional.of(motivation.strip())
                        .filter(m -> !m.isEmpty())
                        .map(m -> texts.keep(me, m));
        return reserve(item, List.of(), List.of(me), inFavourOf, proposal, why, viewer);
    }

    /** By a party, as it is usually said in the room, for all its members who took part. */
    @PostMapping("/partireservation/{*path}")
    String reserveForParty(
            @PathVariable String path,
            @RequestParam Party party,
            @RequestParam(defaultValue = "NOTHING_STATED") InFavourOf inFavourOf,
            @RequestParam(defaultValue = "") List<ProposalId> proposal,
            Viewer viewer) {
        Item item = conducting.item(path);
        Optional<TextRef> none = Optional.empty();
        return reserve(item, List.of(party), List.of(), inFavourOf, proposal, none, viewer);
    }

    /** Who ticks proposals reserves in favour of these, whatever else was chosen. */
    private String reserve(
            Item item,
            List<Party> parties,
            List<PersonId> persons,
            InFavourOf inFavourOf,
            List<ProposalId> proposals,
            Optional<TextRef> why,
            Viewer viewer) {
        proposals.forEach(p -> Found.known(item, p));
        boolean named = inFavourOf == InFavourOf.PROPOSALS;
        boolean nothing = named && proposals.isEmpty();
        return conducting.done(
                new DeclareReservation(
                        item.id(),
                        parties,
                        persons,
                        nothing ? InFavourOf.NOTHING_STATED : inFavourOf,
                        named ? proposals : List.of(),
                        why),
                viewer,
                "reserved");
    }

    @PostMapping("/motivering/{*path}")
    String motivate(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam String motivation,
            Viewer viewer) {
        Item item = conducting.item(path);
        boolean own =
                item.reservations().stream()
                        .anyMatch(
                                r -> r.number() == number && r.persons().contains(viewer.person()));
        if (!own) throw new Missing("No reservation of one's own: " + number);
        TextRef why = texts.keep(viewer.person(), motivation.strip());
        return conducting.done(
                new MotivateReservation(item.id(), number, why), viewer, "motivated");
    }

    @PostMapping("/omedelbar-justering/{*path}")
    String certifyAtOnce(@PathVariable String path, Viewer viewer) {
        var certified = new CertifyAtOnce(conducting.item(path).id());
        return conducting.done(certified, viewer, "certified");
    }
}
