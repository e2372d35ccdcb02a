package se.beslutsgang.meetings.web;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.meetings.commands.MinutesCommand;
import se.beslutsgang.meetings.commands.MinutesCommand.AnnounceCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.CertifyMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.CorrectMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.MoveCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.NoteDifferingView;
import se.beslutsgang.meetings.commands.MinutesCommand.RedrawMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.RefuseCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.StateNoAppealKnown;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the secretary does with minutes, from the text that is drawn up to legal force. */
@Controller
class MinutesForms {

    private final Page page;
    private final PersonalTexts texts;
    private final Meetings meetings;
    private final MinutesRegister register;

    MinutesForms(Page page, PersonalTexts texts, Meetings meetings, MinutesRegister register) {
        this.page = page;
        this.texts = texts;
        this.meetings = meetings;
        this.register = register;
    }

    @PostMapping("/justering/{*minutes}")
    String certify(
            @PathVariable String minutes,
            @RequestParam(defaultValue = "") List<PersonId> certifier,
            @RequestParam(defaultValue = "") List<DocumentHash> text,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Viewer viewer) {
        return done(new CertifyMinutes(id(minutes), certifier, text), on, viewer, "certified");
    }

    @PostMapping("/anslag/{*minutes}")
    String announce(
            @PathVariable String minutes,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Viewer viewer) {
        return done(new AnnounceCertification(id(minutes)), on, viewer, "announced");
    }

    @PostMapping("/laga-kraft/{*minutes}")
    String noAppeal(
            @PathVariable String minutes,
            @RequestParam String asked,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Viewer viewer) {
        return done(new StateNoAppealKnown(id(minutes), asked.strip()), on, viewer, "final");
    }

    /** Not certified yet: what has happened since stands in the new text. */
    @PostMapping("/nyskrivning/{*minutes}")
    String redraw(@PathVariable String minutes, Viewer viewer) {
        return now(new RedrawMinutes(id(minutes)), viewer, "redrawn");
    }

    @PostMapping("/justeringsanmarkning/{*minutes}")
    String remark(
            @PathVariable String minutes,
            @RequestParam PersonId person,
            @RequestParam boolean refuses,
            @RequestParam String text,
            Viewer viewer) {
        MinutesId id = id(minutes);
        TextRef said = texts.keep(person, text.strip());
        return now(
                refuses
                        ? new RefuseCertification(id, person, said)
                        : new NoteDifferingView(id, person, said),
                viewer,
                "remarked");
    }

    @PostMapping("/justering-flyttas/{*minutes}")
    String move(@PathVariable String minutes, @RequestParam String to, Viewer viewer) {
        Meeting later = meeting(Addresses.meeting("/" + to));
        return now(new MoveCertification(id(minutes), later.id()), viewer, "moved");
    }

    @PostMapping("/rattelse/{*minutes}")
    String correct(
            @PathVariable String minutes,
            @RequestParam String item,
            @RequestParam(defaultValue = "") String wrong,
            @RequestParam String right,
            @RequestParam String because,
            @RequestParam(defaultValue = "") String decidedAt,
            Viewer viewer) {
        return now(
                new CorrectMinutes(
                        id(minutes),
                        item(item),
                        lines(wrong),
                        lines(right),
                        texts.keep(viewer.person(), because.strip()),
                        viewer.person(),
                        Optional.of(decidedAt).filter(d -> !d.isEmpty()).map(this::item)),
                viewer,
                "corrected");
    }

    /** A browser ends lines in its own way; the minutes end them in one. */
    private static String lines(String text) {
        return text.strip().replace("\r\n", "\n");
    }

    private MinutesId id(String path) {
        MinutesId id = Addresses.minutes(path);
        return register.find(id).orElseThrow(() -> new Missing("No minutes " + path)).id();
    }

    private Meeting meeting(MeetingId id) {
        return meetings.find(id).orElseThrow(() -> new Missing("No meeting " + id));
    }

    private ItemId item(String value) {
        ItemId id = Addresses.item("/" + value);
        return meeting(id.meeting())
                .item(id)
                .map(Meetings.AgendaItem::item)
                .orElseThrow(() -> new Missing("No item " + value));
    }

    private String now(MinutesCommand command, Viewer viewer, String done) {
        return done(command, page.today(), viewer, done);
    }

    private String done(MinutesCommand command, LocalDate on, Viewer viewer, String done) {
        page.on(on, command, viewer.actorIn(command.minutes().meeting().body()));
        return page.show("/sammantraden/" + command.minutes().meeting(), "meetings.done." + done);
    }
}
