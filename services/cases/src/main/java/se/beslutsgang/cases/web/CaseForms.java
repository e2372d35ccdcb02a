package se.beslutsgang.cases.web;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.cases.commands.OriginCommand.WithdrawCase;
import se.beslutsgang.cases.commands.WayCommand.InviteComment;
import se.beslutsgang.cases.commands.WayCommand.ReportCase;
import se.beslutsgang.cases.commands.WayCommand.StateExemption;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.Exemption;
import se.beslutsgang.cases.events.OriginEvent.CaseRaised;
import se.beslutsgang.cases.events.Raiser;
import se.beslutsgang.cases.queries.Cases.Case;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Body;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The secretary opens a case of any kind, and tells of its way. */
@Controller
class CaseForms {

    private final CaseDesk desk;
    private final Mandates mandates;
    private final Documents documents;
    private final Page page;

    CaseForms(CaseDesk desk, Mandates mandates, Documents documents, Page page) {
        this.desk = desk;
        this.mandates = mandates;
        this.documents = documents;
        this.page = page;
    }

    @GetMapping("/nytt-arende")
    String form(@RequestParam(defaultValue = "MATTER") CaseKind kind, Model model) {
        List<Body> bodies =
                mandates.regions().stream().flatMap(r -> mandates.bodies(r).stream()).toList();
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", CaseKind.values());
        model.addAttribute("raisers", Raiser.values());
        model.addAttribute("effects", CaseEffect.values());
        model.addAttribute("offices", Office.values());
        model.addAttribute("regions", mandates.regions());
        model.addAttribute("bodies", bodies);
        model.addAttribute("people", people(bodies));
        return "cases/new";
    }

    private List<PersonId> people(List<Body> bodies) {
        return bodies.stream()
                .flatMap(b -> mandates.of(b.id(), page.today()).stream())
                .map(Mandates.Mandate::person)
                .distinct()
                .toList();
    }

    @PostMapping("/nytt-arende")
    String open(@ModelAttribute NewCase form, Viewer viewer) {
        var paper =
                documents.keep(
                        "text/plain;charset=utf-8", form.paper().getBytes(StandardCharsets.UTF_8));
        for (CaseCommand command : form.commands(page.today(), paper)) {
            page.conduct(command, viewer.actor());
        }
        return page.show("/arenden/" + form.id(), "cases.done.opened");
    }

    @PostMapping("/arende-anmalan/{*id}")
    String report(@PathVariable String id, Viewer viewer) {
        Case found = desk.find(id);
        BodyId body = found.origin().raised().map(CaseRaised::body).orElseThrow();
        return desk.done(new ReportCase(found.id(), body, page.today()), viewer, "reported");
    }

    @PostMapping("/arende-atertagande/{*id}")
    String withdraw(@PathVariable String id, Viewer viewer) {
        Case found = desk.find(id);
        List<PersonId> by = found.origin().raised().map(CaseRaised::by).orElse(List.of());
        return desk.done(new WithdrawCase(found.id(), by), viewer, "withdrawn");
    }

    @PostMapping("/arende-yttrande/{*id}")
    String comment(
            @PathVariable String id,
            @RequestParam BodyId body,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            Viewer viewer) {
        return desk.done(new InviteComment(desk.find(id).id(), body, until), viewer, "invited");
    }

    @PostMapping("/arende-undantag/{*id}")
    String exempt(@PathVariable String id, @RequestParam Exemption exemption, Viewer viewer) {
        return desk.done(new StateExemption(desk.find(id).id(), exemption), viewer, "exempted");
    }
}
