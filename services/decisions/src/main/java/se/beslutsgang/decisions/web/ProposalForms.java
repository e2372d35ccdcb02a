package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.util.List;
import java.util.Optional;

/** What a politician does with an item: drafts and files a proposal, declares a reservation. */
@Controller
class ProposalForms {

    private final Found found;
    private final Page page;
    private final DraftTable drafts;
    private final PersonalTexts texts;

    ProposalForms(Found found, Page page, DraftTable drafts, PersonalTexts texts) {
        this.found = found;
        this.page = page;
        this.drafts = drafts;
        this.texts = texts;
    }

    /** A politician moves a proposal of his or her own; the secretary writes down another's. */
    @PostMapping("/yrkande/{*path}")
    String move(
            @PathVariable String path,
            @RequestParam String subject,
            @RequestParam String clauses,
            @RequestParam Optional<PersonId> mover,
            Viewer viewer) {
        Item item = found.at(path);
        PersonId who = viewer.isPolitician() ? viewer.person() : mover.orElse(viewer.person());
        page.conduct(
                new MoveProposal(item.id(), Draft.whole(who, subject.strip(), lines(clauses))),
                viewer.actorIn(item.body()));
        drafts.discard(item.id(), viewer.person());
        return page.show("/paragraf/" + item.id(), "decisions.done.moved");
    }

    @PostMapping("/utkast/{*path}")
    String draft(
            @PathVariable String path,
            @RequestParam String subject,
            @RequestParam String clauses,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            Viewer viewer,
            Model model) {
        Item item = found.at(path);
        drafts.save(item.id(), viewer.person(), subject, clauses);
        if (!partly) return page.show("/paragraf/" + item.id(), "decisions.done.drafted");
        model.addAttribute("draft", drafts.find(item.id(), viewer.person()));
        return "decisions/item :: saved";
    }

    @PostMapping("/reservation/{*path}")
    String reserve(
            @PathVariable String path,
            @RequestParam(defaultValue = "NOTHING_STATED") InFavourOf inFavourOf,
            @RequestParam(defaultValue = "") String motivation,
            Viewer viewer) {
        Item item = found.at(path);
        Optional<TextRef> why =
                motivation.isBlank()
                        ? Optional.empty()
                        : Optional.of(texts.keep(viewer.person(), motivation.strip()));
        page.conduct(
                new DeclareReservation(
                        item.id(), List.of(), List.of(viewer.person()), inFavourOf, List.of(), why),
                viewer.actorIn(item.body()));
        return page.show("/paragraf/" + item.id(), "decisions.done.reserved");
    }

    private static List<String> lines(String clauses) {
        return clauses.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
