package se.beslutsgang.cases.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.cases.commands.CaseCommand.AnnulDelay;
import se.beslutsgang.cases.commands.WayCommand.CompleteDrafting;
import se.beslutsgang.cases.commands.WayCommand.HandOverCase;
import se.beslutsgang.cases.commands.WayCommand.InformAssembly;
import se.beslutsgang.cases.queries.Cases.Case;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

/** What is seldom told of a case: drafted, handed over, informed of, a delay annulled. */
@Controller
class WayForms {

    private final CaseAddress address;
    private final Page page;

    WayForms(CaseAddress address, Page page) {
        this.address = address;
        this.page = page;
    }

    @PostMapping("/arende-beredning/{*id}")
    String draft(
            @PathVariable String id,
            @RequestParam BodyId preparedFor,
            @RequestParam BodyId concerns,
            Viewer viewer) {
        return done(new CompleteDrafting(find(id).id(), preparedFor, concerns), viewer, "drafted");
    }

    @PostMapping("/arende-overlatelse/{*id}")
    String handOver(
            @PathVariable String id,
            @RequestParam BodyId to,
            @RequestParam ItemId decidedIn,
            @RequestParam(defaultValue = "false") boolean reserved,
            Viewer viewer) {
        return done(new HandOverCase(find(id).id(), to, decidedIn, reserved), viewer, "handed");
    }

    @PostMapping("/arende-information/{*id}")
    String inform(@PathVariable String id, @RequestParam BodyId by, Viewer viewer) {
        return done(new InformAssembly(find(id).id(), by, page.today()), viewer, "informed");
    }

    /** A court has annulled a decision to delay it. */
    @PostMapping("/arende-upphavande/{*id}")
    String annul(@PathVariable String id, @RequestParam ItemId decidedIn, Viewer viewer) {
        return done(new AnnulDelay(find(id).id(), decidedIn), viewer, "annulled");
    }

    private Case find(String id) {
        return address.find(id.substring(1))
                .orElseThrow(() -> new Missing("There is no case " + id));
    }

    private String done(CaseCommand command, Viewer viewer, String done) {
        page.conduct(command, viewer.actor());
        return page.show("/arenden/" + command.caseId(), "cases.done." + done);
    }
}
