package se.beslutsgang.decisions.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

import se.beslutsgang.decisions.commands.VoteCommand.AnnounceCount;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.web.Viewer;

import java.util.LinkedHashMap;
import java.util.List;

/** Ballots: one's own, those of many at once, or their count. */
@Controller
class BallotForms {

    private final Conducting conducting;
    private final BallotForm ballots;

    BallotForms(Conducting conducting, BallotForm ballots) {
        this.conducting = conducting;
        this.ballots = ballots;
    }

    /** One's own ballot, from the own device. */
    @PostMapping("/rost/{*path}")
    String vote(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam Choice choice,
            Viewer viewer) {
        var own = List.of(new Ballot(viewer.person(), choice));
        return conducting.done(new CastBallots(conducting.id(path), number, own), viewer, "voted");
    }

    /**
     * The ballots of many at once.
     *
     * @param all marks all of a party, {@code S YES}, and enters nothing yet
     * @param close closes the vote at once when the ballots are entered
     */
    @PostMapping("/roster/{*path}")
    String enter(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam(defaultValue = "") String all,
            @RequestParam(defaultValue = "false") boolean close,
            Viewer viewer,
            HttpServletRequest request) {
        Item item = conducting.item(path);
        List<Ballot> marked = ballots.read(item, number, all, request);
        if (!all.isEmpty()) {
            var kept = new LinkedHashMap<String, String>(); // a session holds strings only
            marked.forEach(b -> kept.put(b.person().value(), b.choice().name()));
            RequestContextUtils.getOutputFlashMap(request).put("marked", kept);
            return conducting.show(item.id(), "marked");
        }
        if (!marked.isEmpty()) {
            conducting.send(new CastBallots(item.id(), number, marked), viewer);
        }
        if (!close) return conducting.show(item.id(), "entered");
        return conducting.done(new CloseVote(item.id(), number), viewer, "voteClosed");
    }

    @PostMapping("/rostrakning/{*path}")
    String announce(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam int yes,
            @RequestParam int no,
            @RequestParam int abstained,
            @RequestParam int absent,
            @RequestParam(defaultValue = "false") boolean close,
            Viewer viewer) {
        List.of(yes, no, abstained, absent).forEach(BallotForms::requireCount);
        var count = new Count(yes, no, abstained, absent);
        conducting.send(new AnnounceCount(conducting.id(path), number, count), viewer);
        if (!close) return conducting.show(conducting.id(path), "countAnnounced");
        return conducting.done(new CloseVote(conducting.id(path), number), viewer, "voteClosed");
    }

    /** No hall holds so many. */
    static void requireCount(int count) {
        if (count < 0 || count > 9999) throw wrong();
    }

    private static ErrorResponseException wrong() {
        return new ErrorResponseException(HttpStatus.BAD_REQUEST);
    }
}
