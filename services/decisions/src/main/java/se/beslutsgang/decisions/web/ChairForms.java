package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.FloorCommand.CloseDebate;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.util.List;
import java.util.Optional;

/** The keyboard of the one who runs the meeting, one button a step. */
@Controller
class ChairForms {

    private final Page page;

    ChairForms(Page page) {
        this.page = page;
    }

    @PostMapping("/overlaggning/{*path}")
    String closeDebate(@PathVariable String path, Viewer viewer) {
        return done(new CloseDebate(Found.id(path)), viewer, "debateClosed");
    }

    @PostMapping("/fraga/{*path}")
    String put(@PathVariable String path, @RequestParam int number, Viewer viewer) {
        return done(new PutQuestion(Found.id(path), number), viewer, "put");
    }

    /** The chair finds an alternative carried. */
    @PostMapping("/finner/{*path}")
    String find(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam ProposalId proposal,
            @RequestParam(defaultValue = "true") boolean approved,
            Viewer viewer) {
        var found = new Alternative(proposal, approved);
        return done(new StateFinding(Found.id(path), number, found), viewer, "found");
    }

    @PostMapping("/klubba/{*path}")
    String strike(@PathVariable String path, @RequestParam int number, Viewer viewer) {
        return done(new StrikeGavel(Found.id(path), number), viewer, "struck");
    }

    /** By a party, as it is usually said in the room, for all its members who took part. */
    @PostMapping("/partireservation/{*path}")
    String reserve(
            @PathVariable String path,
            @RequestParam Party party,
            @RequestParam(defaultValue = "NOTHING_STATED") InFavourOf inFavourOf,
            Viewer viewer) {
        ItemId item = Found.id(path);
        var command =
                new DeclareReservation(
                        item, List.of(party), List.of(), inFavourOf, List.of(), Optional.empty());
        return done(command, viewer, "reserved");
    }

    private String done(DecisionCommand command, Viewer viewer, String done) {
        page.conduct(command, viewer.actorIn(command.item().meeting().body()));
        return page.show("/paragraf/" + command.item(), "decisions.done." + done);
    }
}
