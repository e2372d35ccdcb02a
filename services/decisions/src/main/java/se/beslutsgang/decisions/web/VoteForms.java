package se.beslutsgang.decisions.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.QuestionCommand.RequestVote;
import se.beslutsgang.decisions.commands.QuestionCommand.WithdrawVoteRequest;
import se.beslutsgang.decisions.commands.VoteCommand.ApproveWording;
import se.beslutsgang.decisions.commands.VoteCommand.ChooseManner;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.commands.VoteCommand.DrawVoteLot;
import se.beslutsgang.decisions.commands.VoteCommand.GiveCastingVote;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Manner;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.web.Viewer;

import java.util.List;
import java.util.Optional;

/** A vote is asked for, worded, closed; a tie is broken. */
@Controller
class VoteForms {

    private final Conducting conducting;

    VoteForms(Conducting conducting) {
        this.conducting = conducting;
    }

    /** By a member from the own device, or as it was said in the hall, by name or not. */
    @PostMapping("/omrostning/{*path}")
    String request(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam(name = "person", defaultValue = "") String named,
            Viewer viewer) {
        Item item = conducting.item(path);
        Optional<PersonId> person = Found.named(named);
        boolean unnamed = viewer.runsMeetings() && person.isEmpty();
        Optional<PersonId> by =
                unnamed ? person : Optional.of(conducting.person(item, viewer, person));
        return conducting.done(new RequestVote(item.id(), number, by), viewer, "voteRequested");
    }

    @PostMapping("/omrostning-aterkallas/{*path}")
    String withdraw(@PathVariable String path, @RequestParam int number, Viewer viewer) {
        var withdrawn = new WithdrawVoteRequest(conducting.id(path), number);
        return conducting.done(withdrawn, viewer, "voteWithdrawn");
    }

    @PostMapping("/voteringsproposition/{*path}")
    String word(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam ProposalId yes,
            @RequestParam boolean yesApproved,
            @RequestParam ProposalId no,
            @RequestParam boolean noApproved,
            @RequestParam String yesWords,
            @RequestParam String noWords,
            Viewer viewer) {
        Item item = conducting.item(path);
        if (yesWords.isBlank() || noWords.isBlank()) throw wrong();
        var meaning =
                new Meaning(
                        new Alternative(Found.known(item, yes), yesApproved),
                        new Alternative(Found.known(item, no), noApproved),
                        yesWords.strip(),
                        noWords.strip());
        return conducting.done(new ApproveWording(item.id(), number, meaning), viewer, "worded");
    }

    @PostMapping("/rostavslut/{*path}")
    String close(@PathVariable String path, @RequestParam int number, Viewer viewer) {
        return conducting.done(new CloseVote(conducting.id(path), number), viewer, "voteClosed");
    }

    @PostMapping("/utslagsrost/{*path}")
    String castingVote(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam Choice choice,
            Viewer viewer) {
        if (choice == Choice.ABSTAINED) throw wrong();
        return conducting.done(
                new GiveCastingVote(conducting.id(path), number, choice), viewer, "casting");
    }

    @PostMapping("/omrostningssatt/{*path}")
    String manner(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam Manner manner,
            Viewer viewer) {
        return conducting.done(
                new ChooseManner(conducting.id(path), number, manner), viewer, "manner");
    }

    @PostMapping("/lott-i-omrostning/{*path}")
    String lot(
            @PathVariable String path,
            @RequestParam int number,
            @RequestParam Choice choice,
            @RequestParam List<PersonId> witness,
            Viewer viewer) {
        if (choice == Choice.ABSTAINED) throw wrong();
        return conducting.done(
                new DrawVoteLot(conducting.id(path), number, choice, witness), viewer, "lotDrawn");
    }

    private static ErrorResponseException wrong() {
        return new ErrorResponseException(HttpStatus.BAD_REQUEST);
    }
}
