package se.beslutsgang.cases.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.cases.commands.CaseCommand.AnnulDelay;
import se.beslutsgang.cases.commands.WayCommand.CompleteDrafting;
import se.beslutsgang.cases.commands.WayCommand.HandOverCase;
import se.beslutsgang.cases.commands.WayCommand.InformAssembly;
import se.beslutsgang.cases.commands.WayCommand.StateAppeal;
import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

/**
 * What is seldom told of a case: drafted, appealed how, handed over, informed of, a delay annulled.
 */
@Controller
class WayForms {

    private final CaseDesk desk;
    private final Page page;

    WayForms(CaseDesk desk, Page page) {
        this.desk = desk;
        this.page = page;
    }

    @PostMapping("/arende-beredning/{*id}")
    String draft(
            @PathVariable String id,
            @RequestParam BodyId preparedFor,
            @RequestParam BodyId concerns,
            Viewer viewer) {
        return desk.done(
                new CompleteDrafting(desk.find(id).id(), preparedFor, concerns), viewer, "drafted");
    }

    @PostMapping("/arende-overklagande/{*id}")
    String appeal(@PathVariable String id, @RequestParam CaseAppeal appeal, Viewer viewer) {
        return desk.done(new StateAppeal(desk.find(id).id(), appeal), viewer, "appeal");
    }

    @PostMapping("/arende-overlatelse/{*id}")
    String handOver(
            @PathVariable String id,
            @RequestParam BodyId to,
            @RequestParam ItemId decidedIn,
            @RequestParam(defaultValue = "false") boolean reserved,
            Viewer viewer) {
        return desk.done(
                new HandOverCase(desk.find(id).id(), to, decidedIn, reserved), viewer, "handed");
    }

    @PostMapping("/arende-information/{*id}")
    String inform(@PathVariable String id, @RequestParam BodyId by, Viewer viewer) {
        return desk.done(
                new InformAssembly(desk.find(id).id(), by, page.today()), viewer, "informed");
    }

    /** A court has annulled a decision to delay it. */
    @PostMapping("/arende-upphavande/{*id}")
    String annul(@PathVariable String id, @RequestParam ItemId decidedIn, Viewer viewer) {
        return desk.done(new AnnulDelay(desk.find(id).id(), decidedIn), viewer, "annulled");
    }
}
