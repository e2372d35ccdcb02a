package se.beslutsgang.decisions.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.util.Optional;

/** What the forms of an item have in common: where they act, for whom, and where they lead. */
@Component
class Conducting {

    private final Found found;
    private final Page page;

    Conducting(Found found, Page page) {
        this.found = found;
        this.page = page;
    }

    Item item(String path) {
        return found.at(path);
    }

    ItemId id(String path) {
        return item(path).id();
    }

    /**
     * A politician acts for himself or herself, in bodies of one's own; whoever runs the meeting
     * writes down another's.
     */
    PersonId person(Item item, Viewer viewer, Optional<PersonId> named) {
        if (!viewer.runsMeetings()) {
            requireMember(item, viewer);
            return viewer.person();
        }
        return named.or(() -> Optional.of(viewer.person()).filter(_ -> viewer.isPolitician()))
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.BAD_REQUEST));
    }

    private static void requireMember(Item item, Viewer viewer) {
        if (!viewer.bodies().contains(item.body())) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN);
        }
    }

    void send(DecisionCommand command, Viewer viewer) {
        page.conduct(command, viewer.actorIn(command.item().meeting().body()));
    }

    void send(MeetingCommand command, Viewer viewer) {
        page.conduct(command, viewer.actorIn(command.meeting().body()));
    }

    String done(DecisionCommand command, Viewer viewer, String done) {
        send(command, viewer);
        return show(command.item(), done);
    }

    String show(ItemId item, String done) {
        return page.show("/paragraf/" + item, "decisions.done." + done);
    }
}
