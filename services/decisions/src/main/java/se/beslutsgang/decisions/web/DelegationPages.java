package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.events.Delegate;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionTaken;
import se.beslutsgang.decisions.events.NotDelegable;
import se.beslutsgang.decisions.queries.Delegations;
import se.beslutsgang.decisions.queries.Delegations.Delegated;
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

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

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
    String list(
            @PathVariable String path,
            @RequestParam("ratta") Optional<String> corrected,
            Viewer viewer,
            Model model) {
        Body body = body(path);
        List<Delegated> taken = delegations.of(body.id()).reversed();
        model.addAttribute("body", body);
        model.addAttribute("taken", taken);
        Optional<DelegatedDecisionTaken> standing = corrected.map(n -> numbered(taken, n));
        model.addAttribute("corrected", standing);
        model.addAttribute("secretary", viewer.is(Role.SECRETARY));
        model.addAttribute("today", page.today());
        model.addAttribute("delegates", Delegate.values());
        model.addAttribute("routes", AppealRoute.values());
        model.addAttribute("limits", NotDelegable.values());
        model.addAttribute(
                "people",
                Stream.concat(
                                mandates.of(body.id(), page.today()).stream().map(Mandate::person),
                                standing.stream()
                                        .flatMap(t -> t.by().stream())
                                        .flatMap(d -> d.person().stream()))
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

    @PostMapping("/delegationsbeslut-rattas/{*path}")
    String correct(@PathVariable String path, @ModelAttribute DelegatedForm form, Viewer viewer) {
        BodyId body = body(path).id();
        page.conduct(form.correction(body, page.today()), viewer.actorIn(body));
        return page.show("/delegationsbeslut/" + body, "decisions.done.delegated.corrected");
    }

    private static DelegatedDecisionTaken numbered(List<Delegated> taken, String number) {
        return taken.stream()
                .map(Delegated::taken)
                .filter(t -> t.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Missing("There is no delegated decision " + number));
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
