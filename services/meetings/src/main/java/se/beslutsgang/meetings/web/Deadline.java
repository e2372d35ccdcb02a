package se.beslutsgang.meetings.web;

import se.beslutsgang.meetings.domain.Deadlines;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A last day as the law counts it, as it was rolled, and when it was done.
 *
 * @param key of the text that says what is to be done
 * @param done the day it was done, where something is to be done at all
 */
record Deadline(
        String key, String section, LocalDate nominal, LocalDate rolled, Optional<LocalDate> done) {

    public boolean isMoved() {
        return !nominal.equals(rolled);
    }

    static List<Deadline> of(Minutes minutes) {
        var all = new ArrayList<Deadline>();
        all.add(
                new Deadline(
                        "certify",
                        "KL 5:69",
                        minutes.lastDay().plusDays(14),
                        minutes.certifyBy(),
                        minutes.certified()));
        minutes.certified()
                .ifPresent(
                        day ->
                                all.add(
                                        new Deadline(
                                                "announce",
                                                "KL 8:12",
                                                day.plusDays(2),
                                                minutes.announceBy().orElse(day.plusDays(2)),
                                                minutes.announced())));
        minutes.announced()
                .filter(_ -> minutes.appealable())
                .ifPresent(day -> all.addAll(afterAnnouncement(day)));
        return all;
    }

    private static List<Deadline> afterAnnouncement(LocalDate announced) {
        LocalDate nominal = Deadlines.nominalLastDayOfAppeal(announced);
        LocalDate rolled = Deadlines.lastDayOfAppeal(announced);
        LocalDate takeDown = Deadlines.earliestTakeDown(announced);
        return List.of(
                new Deadline("appeal", "KL 13:5", nominal, rolled, Optional.empty()),
                new Deadline("takeDown", "KL 8:12", takeDown, takeDown, Optional.empty()));
    }
}
