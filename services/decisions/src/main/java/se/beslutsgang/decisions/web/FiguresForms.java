package se.beslutsgang.decisions.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.MatterCommand.StateFigures;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.web.Viewer;

/** A proposal in figures: by who moved it, or by whoever runs the meeting. */
@Controller
class FiguresForms {

    private final Conducting conducting;
    private final FiguresTables tables;

    FiguresForms(Conducting conducting, FiguresTables tables) {
        this.conducting = conducting;
        this.tables = tables;
    }

    @PostMapping("/siffror/{*path}")
    String state(
            @PathVariable String path,
            @RequestParam ProposalId proposal,
            Viewer viewer,
            HttpServletRequest request) {
        Item item = conducting.item(path);
        Found.own(item, proposal, viewer);
        var figures = new FiguresForm(request).read(tables.bodies(item));
        var stated = new StateFigures(item.id(), proposal, figures);
        return conducting.done(stated, viewer, "figures");
    }
}
