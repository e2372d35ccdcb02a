package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.commands.FloorCommand;
import se.beslutsgang.meetings.commands.FloorCommand.AskForFloor;
import se.beslutsgang.meetings.commands.FloorCommand.CloseSpeakersList;
import se.beslutsgang.meetings.commands.FloorCommand.GiveFloor;
import se.beslutsgang.meetings.commands.FloorCommand.WithdrawFromFloor;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Speech;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Viewer;

import java.util.Optional;

/** The list of speakers: asked for, given, given up, closed. */
@Controller
class SpeakersForms {

    private final Conducting conducting;
    private final Meetings meetings;

    SpeakersForms(Conducting conducting, Meetings meetings) {
        this.conducting = conducting;
        this.meetings = meetings;
    }

    @PostMapping("/ordet-begars/{*path}")
    String ask(@PathVariable String path, @RequestParam Optional<PersonId> person, Viewer viewer) {
        Item item = conducting.item(path);
        Speech next = meetings.speakers(item.id()).next(conducting.person(item, viewer, person));
        var asked = new AskForFloor(item.id().meeting(), item.id(), next.person(), next.entry());
        return done(asked, viewer, "floor.asked");
    }

    @PostMapping("/ordet-avstas/{*path}")
    String withdraw(
            @PathVariable String path, @RequestParam Optional<PersonId> person, Viewer viewer) {
        Item item = conducting.item(path);
        Speech speech = waiting(item.id(), conducting.person(item, viewer, person));
        var withdrawn =
                new WithdrawFromFloor(
                        item.id().meeting(), item.id(), speech.person(), speech.entry());
        return done(withdrawn, viewer, "floor.withdrawn");
    }

    @PostMapping("/ordet-ges/{*path}")
    String give(@PathVariable String path, @RequestParam PersonId person, Viewer viewer) {
        Item item = conducting.item(path);
        Speech speech = waiting(item.id(), person);
        var given = new GiveFloor(item.id().meeting(), item.id(), speech.person(), speech.entry());
        return done(given, viewer, "floor.given");
    }

    @PostMapping("/streck-i-debatten/{*path}")
    String close(@PathVariable String path, Viewer viewer) {
        ItemId item = conducting.id(path);
        return done(new CloseSpeakersList(item.meeting(), item), viewer, "floor.closed");
    }

    private Speech waiting(ItemId item, PersonId person) {
        return meetings.speakers(item)
                .waitingFor(person)
                .orElseThrow(() -> new Missing(person + " is not on the list of speakers"));
    }

    private String done(FloorCommand command, Viewer viewer, String done) {
        conducting.send(command, viewer);
        return conducting.show(command.item(), done);
    }
}
