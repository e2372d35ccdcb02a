package se.beslutsgang.meetings.web;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.meetings.commands.MeetingCommand.AdjournMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.CloseMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.ConcludeItem;
import se.beslutsgang.meetings.commands.MeetingCommand.OpenMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.PlaceOnAgenda;
import se.beslutsgang.meetings.commands.MeetingCommand.ResumeMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.time.LocalDate;
import java.util.Locale;

/** Running a meeting: opened, which item, adjourned, closed. */
@Controller
class MeetingForms {

    private final MeetingAt at;
    private final Page page;
    private final Meetings meetings;
    private final Cases cases;

    MeetingForms(MeetingAt at, Page page, Meetings meetings, Cases cases) {
        this.at = at;
        this.page = page;
        this.meetings = meetings;
        this.cases = cases;
    }

    @PostMapping("/oppnande/{*meeting}")
    String open(@PathVariable String meeting, @RequestParam int first, Viewer viewer) {
        return at.done(new OpenMeeting(at.id(meeting), first), viewer, "opened");
    }

    /** At the next place of the agenda; what is placed after the summons is not announced. */
    @PostMapping("/foredragning/{*meeting}")
    String place(@PathVariable String meeting, @RequestParam String number, Viewer viewer) {
        MeetingId id = at.id(meeting);
        int place = meetings.find(id).orElseThrow().agenda().size() + 1;
        CaseId subject = subject(id, number.strip().toLowerCase(Locale.ROOT));
        return at.done(new PlaceOnAgenda(id, id.item(place), subject), viewer, "placed");
    }

    private CaseId subject(MeetingId meeting, String number) {
        try {
            return cases.find(CaseId.of(meeting.body().region(), number))
                    .orElseThrow(() -> new Missing("There is no case " + number))
                    .id();
        } catch (IllegalArgumentException _) {
            throw new Missing("There is no case " + number);
        }
    }

    @PostMapping("/upptagande/{*item}")
    String takeUp(@PathVariable String item, Viewer viewer) {
        ItemId id = item(item);
        at.send(new TakeUpItem(id.meeting(), id), viewer);
        return page.show("/paragraf/" + id, "meetings.done.takenUp");
    }

    /** Done with: the roll is as it was before anybody stepped aside in the matter. */
    @PostMapping("/fardigbehandlat/{*item}")
    String conclude(@PathVariable String item, Viewer viewer) {
        ItemId id = item(item);
        return at.done(new ConcludeItem(id.meeting(), id), viewer, "concluded");
    }

    @PostMapping("/ajournering/{*meeting}")
    String adjourn(
            @PathVariable String meeting,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            Viewer viewer) {
        return at.done(new AdjournMeeting(at.id(meeting), until), viewer, "adjourned");
    }

    @PostMapping("/aterupptagande/{*meeting}")
    String resume(@PathVariable String meeting, Viewer viewer) {
        return at.done(new ResumeMeeting(at.id(meeting), page.today()), viewer, "resumed");
    }

    @PostMapping("/avslutande/{*meeting}")
    String close(@PathVariable String meeting, Viewer viewer) {
        return at.done(new CloseMeeting(at.id(meeting)), viewer, "closed");
    }

    private ItemId item(String path) {
        ItemId id = Addresses.item(path);
        boolean placed = meetings.find(id.meeting()).flatMap(m -> m.item(id)).isPresent();
        if (!placed) throw new Missing("No item " + path);
        return id;
    }
}
