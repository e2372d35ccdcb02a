package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import se.beslutsgang.decisions.events.Delegate;
import se.beslutsgang.decisions.events.NotDelegable;
import se.beslutsgang.decisions.queries.Delegations;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Body;
import se.beslutsgang.mandates.queries.Mandates.Mandate;
import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.util.NoSuchElementException;

/** The list of decisions taken on behalf of a committee, and the form by which it grows. */
@Controller
class DelegationPages {

    private final Delegations delegations;
    private final Mandates mandates;
    private final Page page;

    DelegationPages(Delegations delegations, Mandates mandates, Page page) {
        this.delegations = delegations;
        this.mandates = mandates;
        this.page = page;
    }

    @GetMapping("/delegationsbeslut/{*path}")
    String list(@PathVariable String path, Viewer viewer, Model model) {
        Body body = body(path);
        model.addAttribute("body", body);
        model.addAttribute("taken", delegations.of(body.id()).reversed());
        model.addAttribute("secretary", viewer.is(Role.SECRETARY));
        model.addAttribute("today", page.today());
        model.addAttribute("delegates", Delegate.values());
        model.addAttribute("routes", AppealRoute.values());
        model.addAttribute("limits", NotDelegable.values());
        model.addAttribute(
                "people",
                mandates.of(body.id(), page.today()).stream()
                        .map(Mandate::person)
                        .distinct()
                        .toList());
        return "decisions/delegated";
    }

    @PostMapping("/delegationsbeslut/{*path}")
    String take(@PathVariable String path, @ModelAttribute DelegatedForm form, Viewer viewer) {
        BodyId body = body(path).id();
        page.conduct(form.command(body, page.today()), viewer.actorIn(body));
        return page.show("/delegationsbeslut/" + body, "decisions.done.delegated");
    }

    /** An assembly leaves no decision to others in this way (KL 6:37). */
    private Body body(String path) {
        try {
            Body body = mandates.body(new BodyId(path.substring(1)));
            if (body.kind() == BodyKind.COMMITTEE) return body;
        } catch (IllegalArgumentException
                | NoSuchElementException
                | StringIndexOutOfBoundsException _) {
            // told below
        }
        throw new Missing("There is no committee " + path);
    }
}
