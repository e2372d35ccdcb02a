package se.beslutsgang.meetings.web;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.commands.MinutesCommand;
import se.beslutsgang.meetings.commands.MinutesCommand.AnnounceCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.CertifyMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.StateNoAppealKnown;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.time.LocalDate;
import java.util.List;

/** What the secretary does with minutes: certified, announced, no appeal known. */
@Controller
class MinutesForms {

    private final Page page;

    MinutesForms(Page page) {
        this.page = page;
    }

    @PostMapping("/justering/{*minutes}")
    String certify(
            @PathVariable String minutes,
            @RequestParam(defaultValue = "") List<PersonId> certifier,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Viewer viewer) {
        return done(
                new CertifyMinutes(Addresses.minutes(minutes), certifier), on, viewer, "certified");
    }

    @PostMapping("/anslag/{*minutes}")
    String announce(
            @PathVariable String minutes,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Viewer viewer) {
        return done(new AnnounceCertification(Addresses.minutes(minutes)), on, viewer, "announced");
    }

    @PostMapping("/laga-kraft/{*minutes}")
    String noAppeal(
            @PathVariable String minutes,
            @RequestParam String asked,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Viewer viewer) {
        return done(
                new StateNoAppealKnown(Addresses.minutes(minutes), asked.strip()),
                on,
                viewer,
                "final");
    }

    private String done(MinutesCommand command, LocalDate on, Viewer viewer, String done) {
        page.on(on, command, viewer.actorIn(command.minutes().meeting().body()));
        return page.show("/sammantraden/" + command.minutes().meeting(), "meetings.done." + done);
    }
}
