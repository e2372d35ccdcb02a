package se.beslutsgang.minutes.words;

import static se.beslutsgang.minutes.words.FrameInWords.part;
import static se.beslutsgang.minutes.words.Swedish.and;
import static se.beslutsgang.minutes.words.Swedish.day;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationAnnounced;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCertified;
import se.beslutsgang.minutes.queries.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** That minutes were certified and announced (KL 5:69, 8:12). */
final class CertificateInWords {

    private final HouseForm form;
    private final Function<PersonId, String> named;

    CertificateInWords(HouseForm form, Function<PersonId, String> named) {
        this.form = form;
        this.named = named;
    }

    List<Block> blocks(List<Recorded> minutes) {
        var blocks = new ArrayList<Block>();
        boolean appealable = false;
        for (Recorded recorded : minutes) {
            switch (recorded.event()) {
                case MinutesCertified e -> {
                    appealable = isAppealable(e);
                    String by = and(e.certifiers().stream().map(named).toList());
                    String line = form.say("frame.certified-on", day(e.on()), by);
                    part(form, "certified", List.of(line), blocks);
                }
                case CertificationAnnounced e ->
                        part(form, "announced", announced(e, appealable), blocks);
                default -> {}
            }
        }
        return blocks;
    }

    private static boolean isAppealable(MinutesCertified e) {
        return e.items().stream().anyMatch(i -> i.appealRoute().isByMembers());
    }

    /** A last day of appeal is told only where something can be appealed (KL 13:2). */
    private List<String> announced(CertificationAnnounced e, boolean appealable) {
        var lines = new ArrayList<String>();
        lines.add(form.say("frame.announced-on", day(e.on())));
        lines.add(form.say("frame.taken-down", day(e.earliestTakeDown())));
        if (appealable) lines.add(form.say("frame.last-day", day(e.lastDay())));
        return lines;
    }
}
