package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.FloorCommand.WithdrawProposal;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.web.Viewer;

import java.util.Optional;

/** Proposals: drafted, filed, joined, opposed, taken back. */
@Controller
class FloorForms {

    private final Conducting conducting;
    private final DraftTable drafts;

    FloorForms(Conducting conducting, DraftTable drafts) {
        this.conducting = conducting;
        this.drafts = drafts;
    }

    @PostMapping("/yrkande/{*path}")
    String move(@PathVariable String path, @ModelAttribute ProposalForm form, Viewer viewer) {
        Item item = conducting.item(path);
        PersonId mover = conducting.person(item, viewer, form.mover());
        conducting.send(new MoveProposal(item.id(), form.draft(item, mover)), viewer);
        drafts.discard(item.id(), viewer.person());
        return conducting.show(item.id(), "moved");
    }

    @PostMapping("/utkast/{*path}")
    String draft(
            @PathVariable String path,
            @RequestParam String subject,
            @RequestParam String clauses,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            Viewer viewer,
            Model model) {
        Item item = conducting.item(path);
        drafts.save(item.id(), viewer.person(), subject, clauses);
        if (!partly) return conducting.show(item.id(), "drafted");
        model.addAttribute("draft", drafts.find(item.id(), viewer.person()));
        return "decisions/proposal :: saved";
    }

    /** Asks for a proposal to be approved, or turned down. */
    @PostMapping("/instammande/{*path}")
    String join(
            @PathVariable String path,
            @RequestParam ProposalId proposal,
            @RequestParam(defaultValue = "true") boolean approves,
            @RequestParam Optional<PersonId> person,
            Viewer viewer) {
        Item item = conducting.item(path);
        PersonId who = conducting.person(item, viewer, person);
        var stand = new TakeStand(item.id(), Found.known(item, proposal), who, approves, 1);
        return conducting.done(stand, viewer, approves ? "joined" : "opposed");
    }

    @PostMapping("/aterkallande/{*path}")
    String withdraw(@PathVariable String path, @RequestParam ProposalId proposal, Viewer viewer) {
        Item item = conducting.item(path);
        Found.own(item, proposal, viewer);
        return conducting.done(new WithdrawProposal(item.id(), proposal), viewer, "withdrawn");
    }
}
