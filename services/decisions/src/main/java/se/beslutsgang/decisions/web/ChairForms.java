package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.FloorCommand.CloseDebate;
import se.beslutsgang.decisions.commands.FloorCommand.ConfirmProposals;
import se.beslutsgang.decisions.commands.FloorCommand.RefuseProposal;
import se.beslutsgang.decisions.commands.FloorCommand.ReopenDebate;
import se.beslutsgang.decisions.commands.QuestionCommand.AdoptOrder;
import se.beslutsgang.decisions.commands.QuestionCommand.ConcludeItem;
import se.beslutsgang.decisions.commands.QuestionCommand.CountSupporters;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.RequireMajority;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Majority;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.web.Viewer;

/** The keyboard of the one who runs the meeting, one button a step. */
@Controller
class ChairForms {

    private final Conducting conducting;

    ChairForms(Conducting conducting) {
        this.conducting = conducting;
    }

    @PostMapping("/overlaggning/{*path}")
    String closeDebate(@PathVariable String path, Viewer viewer) {
        return conducting.done(new CloseDebate(conducting.id(path)), viewer, "debateClosed");
    }

    @PostMapping("/ateroppnande/{*path}")
    String reopenDebate(@PathVariable String path, Viewer viewer) {
        return conducting.done(new ReopenDebate(conducting.id(path)), viewer, "debateReopened");
    }

    @PostMapping("/bekraftelse/{*path}")
    String confirm(@PathVariable String path, Viewer viewer) {
        return conducting.done(new ConfirmProposals(conducting.id(path)), viewer, "confirmed");
    }

    @PostMapping("/propositionsvagran/{*path}")
    String refuse(
            @PathVariable String path,
            @RequestParam ProposalId proposal,
            @RequestParam Refusal ground,
            @RequestParam(defaultValue = "") String because,
            Viewer viewer) {
        Item item = conducting.item(path);
        var refusal =
                new RefuseProposal(item.id(), Found.known(item, proposal), ground, because.strip());
        return conducting.done(refusal, viewer, "refused");
    }

    /** {@code order}: places in the order that holds, from 0, as in {@code 2,0,1}. */
    @PostMapping("/propositionsordning/{*path}")
    String adopt(
            @PathVariable String path,
            @RequestParam(defaultValue = "") String order,
            Viewer viewer) {
        Item item = conducting.item(path);
        var adopted = new AdoptOrder(item.id(), OrderDraft.read(order, item).questions());
        return conducting.done(adopted, viewer, "adopted");
    }

    @PostMapping("/fraga/{*path}")
    String put(@PathVariable String path, @RequestParam int number, Viewer viewer) {
        return conducting.done(new PutQuestion(conducting.id(path), number), viewer, "put");
    }

    @PostMapping("/handuppracking/{*path}")
    String count(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam int supporters,
            Viewer viewer) {
        BallotForms.requireCount(supporters);
        var counted = new CountSupporters(conducting.id(path), number, supporters);
        return conducting.done(counted, viewer, "counted");
    }

    /** The chair finds an alternative carried; another one until the gavel falls. */
    @PostMapping("/finner/{*path}")
    String find(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam ProposalId proposal,
            @RequestParam(defaultValue = "true") boolean approved,
            Viewer viewer) {
        Item item = conducting.item(path);
        var found = new Alternative(Found.known(item, proposal), approved);
        return conducting.done(new StateFinding(item.id(), number, found), viewer, "found");
    }

    /** {@code answer}: the proposal and whether it is approved, as in {@code p2 true}. */
    @PostMapping("/majoritet/{*path}")
    String require(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam Majority majority,
            @RequestParam String answer,
            Viewer viewer) {
        Item item = conducting.item(path);
        var required = new RequireMajority(item.id(), number, majority, Found.answer(item, answer));
        return conducting.done(required, viewer, "majority");
    }

    @PostMapping("/klubba/{*path}")
    String strike(@PathVariable String path, @RequestParam int number, Viewer viewer) {
        return conducting.done(new StrikeGavel(conducting.id(path), number), viewer, "struck");
    }

    @PostMapping("/avgorande/{*path}")
    String conclude(@PathVariable String path, Viewer viewer) {
        return conducting.done(new ConcludeItem(conducting.id(path)), viewer, "concluded");
    }
}
