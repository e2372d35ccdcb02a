package se.beslutsgang.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.support.RequestContextUtils;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Readers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;

/**
 * What a page does with a form: sends the command, waits for the readers so that the next page
 * shows what was done, and redirects (post, redirect, get).
 */
@Component
public class Page {

    /** The field of "Genomförs ändå": why the chair goes on against a rule. */
    public static final String REASON = "reason";

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Commands commands;
    private final Readers readers;
    private final BusinessClock clock;
    private final PersonalTexts texts;
    private final HttpServletRequest request;

    Page(
            Commands commands,
            Readers readers,
            BusinessClock clock,
            PersonalTexts texts,
            HttpServletRequest request) {
        this.commands = commands;
        this.readers = readers;
        this.clock = clock;
        this.texts = texts;
        this.request = request;
    }

    /** Does it now, under a rule's way past where the form gives a reason. */
    public void conduct(Command command, Actor actor) {
        send(command, Occasion.conducting(actor, Happened.at(clock.now())));
    }

    /** Does it today, or records that it was done another day. */
    public void on(LocalDate day, Command command, Actor actor) {
        if (day.isAfter(today())) throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        if (day.equals(today())) conduct(command, actor);
        else send(command, Occasion.recording(actor, Happened.on(day)));
    }

    public LocalDate today() {
        return SwedishTime.dayOf(clock.now());
    }

    /** Where to go next, with a line that says what was done; {@code done} is a message key. */
    public String show(String path, String done) {
        waitForReaders();
        RequestContextUtils.getOutputFlashMap(request).put("done", done);
        return "redirect:" + path;
    }

    private void send(Command command, Occasion occasion) {
        requireOwnBody(occasion.actor());
        String reason = request.getParameter(REASON);
        boolean given = reason != null && !reason.isBlank();
        commands.send(
                command,
                given
                        ? occasion.because(texts.keep(occasion.actor().person(), reason.strip()))
                        : occasion);
    }

    /** A chair runs the meetings of the body that he or she chairs, and no other. */
    private static void requireOwnBody(Actor actor) {
        if (actor.role() == Role.CHAIR && actor.mandate().isEmpty()) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN);
        }
    }

    /** True on one node and on five, since the state of the readers lies in the database. */
    private void waitForReaders() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!readers.isQuiet() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
