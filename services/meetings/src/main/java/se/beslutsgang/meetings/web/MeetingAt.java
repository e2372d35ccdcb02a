package se.beslutsgang.meetings.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

/** What the forms of a meeting have in common: which one it is, and where they lead. */
@Component
class MeetingAt {

    private final Meetings meetings;
    private final Page page;

    MeetingAt(Meetings meetings, Page page) {
        this.meetings = meetings;
        this.page = page;
    }

    /**
     * @throws Missing when there is no meeting at the path
     */
    MeetingId id(String path) {
        MeetingId id = Addresses.meeting(path);
        return meetings.find(id).orElseThrow(() -> new Missing("No meeting " + path)).id();
    }

    void send(MeetingCommand command, Viewer viewer) {
        page.conduct(command, viewer.actorIn(command.meeting().body()));
    }

    /**
     * @param done key of the words that tell what was done, after {@code meetings.done.}
     */
    String done(MeetingCommand command, Viewer viewer, String done) {
        send(command, viewer);
        return page.show("/sammantraden/" + command.meeting(), "meetings.done." + done);
    }
}
