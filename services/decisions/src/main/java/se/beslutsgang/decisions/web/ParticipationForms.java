package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.ParticipationCommand.DecideDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareNonParticipation;
import se.beslutsgang.decisions.commands.ParticipationCommand.QuestionDisqualification;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.meetings.commands.RollCommand.StepAside;
import se.beslutsgang.meetings.commands.RollCommand.StepBack;
import se.beslutsgang.web.Viewer;

import java.util.Optional;

/**
 * Who takes no part. A disqualification is the item's, and frees the seat at the meeting, so that a
 * substitute can serve.
 */
@Controller
class ParticipationForms {

    private final Conducting conducting;

    ParticipationForms(Conducting conducting) {
        this.conducting = conducting;
    }

    @PostMapping("/deltar-inte/{*path}")
    String standOut(
            @PathVariable String path,
            @RequestParam Optional<PersonId> person,
            @RequestParam Optional<ProposalId> unless,
            Viewer viewer) {
        Item item = conducting.item(path);
        PersonId who = conducting.person(item, viewer, person);
        Optional<ProposalId> base = unless.map(p -> Found.known(item, p));
        var out = new DeclareNonParticipation(item.id(), who, base);
        return conducting.done(out, viewer, "standsOut");
    }

    @PostMapping("/jav/{*path}")
    String declare(
            @PathVariable String path, @RequestParam Optional<PersonId> person, Viewer viewer) {
        Item item = conducting.item(path);
        PersonId who = conducting.person(item, viewer, person);
        conducting.send(new DeclareDisqualification(item.id(), who), viewer);
        conducting.send(new StepAside(item.meeting(), who, item.id()), viewer);
        return conducting.show(item.id(), "disqualified");
    }

    @PostMapping("/jav-ifragasatts/{*path}")
    String question(
            @PathVariable String path,
            @RequestParam PersonId person,
            @RequestParam Optional<PersonId> by,
            Viewer viewer) {
        Item item = conducting.item(path);
        PersonId who = conducting.person(item, viewer, by);
        var questioned = new QuestionDisqualification(item.id(), person, who);
        return conducting.done(questioned, viewer, "questioned");
    }

    @PostMapping("/jav-avgors/{*path}")
    String decide(
            @PathVariable String path,
            @RequestParam PersonId person,
            @RequestParam boolean disqualified,
            Viewer viewer) {
        ItemId item = conducting.item(path).id();
        conducting.send(new DecideDisqualification(item, person, disqualified), viewer);
        conducting.send(
                disqualified
                        ? new StepAside(item.meeting(), person, item)
                        : new StepBack(item.meeting(), person, item),
                viewer);
        return conducting.show(item, disqualified ? "disqualified" : "notDisqualified");
    }
}
