package se.beslutsgang.decisions.web;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

import se.beslutsgang.decisions.commands.DelegationCommand.CorrectDelegatedDecision;
import se.beslutsgang.decisions.commands.DelegationCommand.RecordDelegatedDecision;
import se.beslutsgang.decisions.events.Delegate;
import se.beslutsgang.decisions.events.DelegationEvent.Decider;
import se.beslutsgang.decisions.events.NotDelegable;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.meetings.events.AppealRoute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The form of a decision taken by delegation: one decides, alone (KL 6:37, 7:5). */
record DelegatedForm(
        Optional<String> number,
        @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> on,
        Optional<String> what,
        Optional<String> point,
        Optional<Delegate> as,
        Optional<String> title,
        Optional<String> person,
        Optional<String> through,
        Optional<AppealRoute> appealRoute,
        Optional<List<NotDelegable>> concerns,
        Optional<String> because) {

    /** Nobody records what has not been decided yet. */
    RecordDelegatedDecision command(BodyId body, LocalDate today) {
        return new RecordDelegatedDecision(
                body,
                said(number),
                List.of(decider()),
                said(point),
                on.filter(d -> !d.isAfter(today)).orElseThrow(DelegatedForm::wrong),
                said(what),
                appealRoute.orElseThrow(DelegatedForm::wrong),
                concerns.orElse(List.of()));
    }

    CorrectDelegatedDecision correction(BodyId body, LocalDate today) {
        return new CorrectDelegatedDecision(command(body, today), said(because));
    }

    private Decider decider() {
        return new Decider(
                as.orElseThrow(DelegatedForm::wrong),
                person.flatMap(Found::named),
                said(title),
                through.map(String::strip).filter(t -> !t.isEmpty()));
    }

    private static String said(Optional<String> sent) {
        return sent.map(String::strip).filter(s -> !s.isEmpty()).orElseThrow(DelegatedForm::wrong);
    }

    private static ErrorResponseException wrong() {
        return new ErrorResponseException(HttpStatus.BAD_REQUEST);
    }
}
