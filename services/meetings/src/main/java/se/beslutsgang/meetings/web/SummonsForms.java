package se.beslutsgang.meetings.web;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.commands.MeetingCommand.AppointCertifier;
import se.beslutsgang.meetings.commands.MeetingCommand.CallMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.SendSummons;
import se.beslutsgang.meetings.commands.RollCommand.NotifyAbsence;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Viewer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Before a meeting: called, summoned, who cannot come, who certifies its minutes. */
@Controller
class SummonsForms {

    /** More days than this are a slip of the year, and would be as many lines. */
    private static final int LONGEST = 31;

    private final MeetingAt at;
    private final Mandates mandates;

    SummonsForms(MeetingAt at, Mandates mandates) {
        this.at = at;
        this.mandates = mandates;
    }

    /** On one day, or from a day to another. */
    @PostMapping("/sammankallande")
    String call(
            @RequestParam BodyId body,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> last,
            @RequestParam String place,
            Viewer viewer) {
        boolean known =
                mandates.regions().stream()
                        .flatMap(r -> mandates.bodies(r).stream())
                        .anyMatch(b -> b.id().equals(body));
        if (!known) throw new Missing("No body " + body);
        MeetingId id = MeetingId.of(body, day);
        return at.done(new CallMeeting(id, body, days(day, last), told(place)), viewer, "convened");
    }

    /** Two that are not in order are for the rule to refuse. */
    private static List<LocalDate> days(LocalDate first, Optional<LocalDate> last) {
        LocalDate end = last.orElse(first);
        if (end.isBefore(first)) return List.of(first, end);
        boolean slip = end.isAfter(first.plusDays(LONGEST));
        if (slip) throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        return first.datesUntil(end.plusDays(1)).toList();
    }

    private static String told(String place) {
        if (place.isBlank()) throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        return place.strip();
    }

    @PostMapping("/kallelse/{*meeting}")
    String summon(@PathVariable String meeting, Viewer viewer) {
        return at.done(new SendSummons(at.id(meeting)), viewer, "summoned");
    }

    @PostMapping("/franvaroanmalan/{*meeting}")
    String absent(@PathVariable String meeting, @RequestParam PersonId person, Viewer viewer) {
        return at.done(new NotifyAbsence(at.id(meeting), person), viewer, "absent");
    }

    @PostMapping("/justerare/{*meeting}")
    String certifier(@PathVariable String meeting, @RequestParam PersonId person, Viewer viewer) {
        return at.done(new AppointCertifier(at.id(meeting), person), viewer, "appointed");
    }
}
