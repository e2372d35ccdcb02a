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
import se.beslutsgang.meetings.commands.MeetingCommand.CloseMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.NoteAttendance;
import se.beslutsgang.meetings.commands.MeetingCommand.OpenMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

/** Running a meeting: opened, who is there, which item, closed. */
@Controller
class MeetingForms {

    private final Page page;
    private final Mandates mandates;

    MeetingForms(Page page, Mandates mandates) {
        this.page = page;
        this.mandates = mandates;
    }

    @PostMapping("/oppnande/{*meeting}")
    String open(@PathVariable String meeting, @RequestParam int first, Viewer viewer) {
        return done(new OpenMeeting(Addresses.meeting(meeting), first), viewer, "opened");
    }

    /** The usual case in one step: everybody with a seat is there. */
    @PostMapping("/alla-tjanstgor/{*meeting}")
    String allPresent(@PathVariable String meeting, Viewer viewer) {
        MeetingId id = Addresses.meeting(meeting);
        mandates.of(id.body(), page.today()).stream()
                .filter(m -> m.office().hasSeat())
                .map(Mandate::person)
                .map(p -> new NoteAttendance(id, p, Attendance.SERVES))
                .forEach(c -> page.conduct(c, viewer.actorIn(id.body())));
        return page.show("/sammantraden/" + id, "meetings.done.noted");
    }

    @PostMapping("/narvaro/{*meeting}")
    String note(
            @PathVariable String meeting,
            @RequestParam PersonId person,
            @RequestParam Attendance attendance,
            Viewer viewer) {
        var command = new NoteAttendance(Addresses.meeting(meeting), person, attendance);
        return done(command, viewer, "noted");
    }

    @PostMapping("/upptagande/{*item}")
    String takeUp(@PathVariable String item, Viewer viewer) {
        ItemId id = Addresses.item(item);
        page.conduct(new TakeUpItem(id.meeting(), id), viewer.actorIn(id.meeting().body()));
        return page.show("/paragraf/" + id, "meetings.done.takenUp");
    }

    @PostMapping("/avslutande/{*meeting}")
    String close(@PathVariable String meeting, Viewer viewer) {
        return done(new CloseMeeting(Addresses.meeting(meeting)), viewer, "closed");
    }

    private String done(MeetingCommand command, Viewer viewer, String done) {
        page.conduct(command, viewer.actorIn(command.meeting().body()));
        return page.show("/sammantraden/" + command.meeting(), "meetings.done." + done);
    }
}
