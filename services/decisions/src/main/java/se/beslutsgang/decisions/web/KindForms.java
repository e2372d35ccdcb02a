package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.DelegationCommand.ReportDelegatedDecision;
import se.beslutsgang.decisions.commands.MatterCommand.AskForUrgency;
import se.beslutsgang.decisions.commands.MatterCommand.GiveAnswer;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.util.List;

/** What is done in some kinds of matter only. */
@Controller
class KindForms {

    private final Conducting conducting;
    private final Page page;

    KindForms(Conducting conducting, Page page) {
        this.conducting = conducting;
        this.page = page;
    }

    @PostMapping("/svar/{*path}")
    String answer(@PathVariable String path, @RequestParam PersonId by, Viewer viewer) {
        Item item = conducting.item(path);
        return conducting.done(new GiveAnswer(item.id(), by), viewer, "answered");
    }

    /** Who is marked does not consent. */
    @PostMapping("/samtycke/{*path}")
    String urgency(
            @PathVariable String path,
            @RequestParam(defaultValue = "") List<PersonId> refusing,
            Viewer viewer) {
        Item item = conducting.item(path);
        return conducting.done(new AskForUrgency(item.id(), refusing), viewer, "urgencyAsked");
    }

    @PostMapping("/delegationsanmalan/{*path}")
    String report(@PathVariable String path, @RequestParam String number, Viewer viewer) {
        Item item = conducting.item(path);
        page.conduct(
                new ReportDelegatedDecision(item.body(), number, item.id()),
                viewer.actorIn(item.body()));
        return conducting.show(item.id(), "reported");
    }
}
