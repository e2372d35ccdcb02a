package se.beslutsgang.meetings.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Mandate;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.commands.MeetingCommand.NoteAttendance;
import se.beslutsgang.meetings.commands.RollCommand.CallRoll;
import se.beslutsgang.meetings.commands.RollCommand.FillSeats;
import se.beslutsgang.meetings.commands.RollCommand.NoteWhereabouts;
import se.beslutsgang.meetings.commands.RollCommand.TakeChair;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.Whereabouts;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.util.List;
import java.util.Optional;

/**
 * Who is there, in which seat, and who presides. {@code item}: the page of the item from which the
 * form was sent, to return to.
 */
@Controller
class RollForms {

    private final MeetingAt at;
    private final Page page;
    private final Mandates mandates;

    RollForms(MeetingAt at, Page page, Mandates mandates) {
        this.at = at;
        this.page = page;
        this.mandates = mandates;
    }

    /** The usual case in one step: everybody with a seat is there. */
    @PostMapping("/alla-tjanstgor/{*meeting}")
    String allPresent(@PathVariable String meeting, Viewer viewer) {
        MeetingId id = at.id(meeting);
        List<PersonId> members =
                mandates.of(id.body(), page.today()).stream()
                        .filter(m -> m.office().hasSeat())
                        .map(Mandate::person)
                        .toList();
        return done(new CallRoll(id, members, List.of()), Optional.empty(), viewer, "noted");
    }

    /** The roll, name by name: {@code serving} those who are there and take a seat. */
    @PostMapping("/upprop/{*meeting}")
    String call(
            @PathVariable String meeting,
            @RequestParam(defaultValue = "") List<PersonId> serving,
            Viewer viewer) {
        var called = new CallRoll(at.id(meeting), serving, List.of());
        return done(called, Optional.empty(), viewer, "called");
    }

    @PostMapping("/narvaro/{*meeting}")
    String note(
            @PathVariable String meeting,
            @RequestParam PersonId person,
            @RequestParam Attendance attendance,
            @RequestParam Optional<ItemId> item,
            Viewer viewer) {
        return done(new NoteAttendance(at.id(meeting), person, attendance), item, viewer, "noted");
    }

    /** In the room or at a distance, and whether the connection and the picture hold. */
    @PostMapping("/deltagande/{*meeting}")
    String where(
            @PathVariable String meeting,
            @RequestParam PersonId person,
            @RequestParam Whereabouts whereabouts,
            @RequestParam Optional<ItemId> item,
            Viewer viewer) {
        return done(
                new NoteWhereabouts(at.id(meeting), person, whereabouts), item, viewer, "where");
    }

    /** The substitutes in turn take the seats that are empty. */
    @PostMapping("/fyll-platser/{*meeting}")
    String fill(@PathVariable String meeting, @RequestParam Optional<ItemId> item, Viewer viewer) {
        return done(new FillSeats(at.id(meeting)), item, viewer, "filled");
    }

    /** From an item's page it is for that matter only. */
    @PostMapping("/ordforande/{*meeting}")
    String preside(
            @PathVariable String meeting,
            @RequestParam PersonId person,
            @RequestParam Optional<ItemId> item,
            Viewer viewer) {
        MeetingId id = at.id(meeting);
        return done(new TakeChair(id, person, item), item, viewer, "presides");
    }

    private String done(MeetingCommand command, Optional<ItemId> item, Viewer viewer, String done) {
        MeetingId id = command.meeting();
        at.send(command, viewer);
        String back =
                item.filter(i -> i.value().startsWith(id.value() + "/"))
                        .map(i -> "/paragraf/" + i)
                        .orElse("/sammantraden/" + id);
        return page.show(back, "meetings.done." + done);
    }
}
