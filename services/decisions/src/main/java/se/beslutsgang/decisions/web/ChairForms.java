package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.commands.DecisionCommand.CloseDebate;
import se.beslutsgang.decisions.commands.DecisionCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.DecisionCommand.HearAnswer;
import se.beslutsgang.decisions.commands.DecisionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.DecisionCommand.StrikeGavel;
import se.beslutsgang.decisions.events.Answer;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

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

    @PostMapping("/svar/{*path}")
    String hear(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam Answer answer,
            Viewer viewer) {
        return done(new HearAnswer(Found.id(path), number, answer), viewer, "heard");
    }

    @PostMapping("/klubba/{*path}")
    String strike(@PathVariable String path, Viewer viewer) {
        return done(new StrikeGavel(Found.id(path)), viewer, "struck");
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
                        item, Optional.of(party), Optional.empty(), inFavourOf, Optional.empty());
        return done(command, viewer, "reserved");
    }

    private String done(DecisionCommand command, Viewer viewer, String done) {
        page.conduct(command, viewer.actorIn(command.item().meeting().body()));
        return page.show("/paragraf/" + command.item(), "decisions.done." + done);
    }
}
