package se.beslutsgang.decisions.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

import se.beslutsgang.decisions.commands.ElectionCommand.AppointReturningOfficer;
import se.beslutsgang.decisions.commands.ElectionCommand.DrawSeatLot;
import se.beslutsgang.decisions.commands.ElectionCommand.RequestProportionalElection;
import se.beslutsgang.decisions.commands.ElectionCommand.TellGroupBallots;
import se.beslutsgang.decisions.events.GroupTally;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.web.Viewer;

import java.util.List;

/** A proportional election (LPV), from who ask for it to the lot between equal numbers. */
@Controller
class ProportionalForms {

    private final Conducting conducting;
    private final BallotLists lists;

    ProportionalForms(Conducting conducting, BallotLists lists) {
        this.conducting = conducting;
        this.lists = lists;
    }

    @PostMapping("/proportionellt-val/{*path}")
    String request(
            @PathVariable String path,
            @RequestParam int election,
            @RequestParam int requesting,
            Viewer viewer) {
        BallotForms.requireCount(requesting);
        var requested = new RequestProportionalElection(conducting.id(path), election, requesting);
        return conducting.done(requested, viewer, "proportional");
    }

    @PostMapping("/valforrattare/{*path}")
    String officer(
            @PathVariable String path,
            @RequestParam int election,
            @RequestParam PersonId person,
            Viewer viewer) {
        var appointed = new AppointReturningOfficer(conducting.id(path), election, person);
        return conducting.done(appointed, viewer, "officer");
    }

    /** What cannot be understood comes back as it was written, with what is wrong. */
    @PostMapping("/valsedelsgrupper/{*path}")
    String tell(
            @PathVariable String path,
            @RequestParam int election,
            @RequestParam int invalid,
            Viewer viewer,
            HttpServletRequest request) {
        Item item = conducting.item(path);
        BallotForms.requireCount(invalid);
        BallotLists.Read read = lists.read(item, request);
        if (read.wrong().isEmpty()) {
            var tally = new GroupTally(read.groups(), invalid);
            var told = new TellGroupBallots(item.id(), election, tally);
            return conducting.done(told, viewer, "listsTold");
        }
        var flash = RequestContextUtils.getOutputFlashMap(request);
        flash.put("listsWrong", String.join("\n", read.wrong()));
        flash.put("lists" + election, BallotLists.kept(read.rows()));
        return "redirect:/paragraf/" + item.id() + "#listor-" + election;
    }

    @PostMapping("/lott-om-plats/{*path}")
    String lot(
            @PathVariable String path,
            @RequestParam int election,
            @RequestParam int seat,
            @RequestParam String designation,
            @RequestParam List<PersonId> witness,
            Viewer viewer) {
        var drawn = new DrawSeatLot(conducting.id(path), election, seat, designation, witness);
        return conducting.done(drawn, viewer, "lotDrawn");
    }
}
