package se.beslutsgang.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import se.beslutsgang.app.Wired;
import se.beslutsgang.imports.conformance.Conformance;
import se.beslutsgang.imports.conformance.Result;
import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.ledger.testkit.TestDatabase;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.minutes.queries.Document;
import se.beslutsgang.minutes.queries.Format;
import se.beslutsgang.minutes.queries.Protocols;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is written from events, read back as others' minutes are, leads to the same events. */
class MinutesRoundTripIT {

    private static final String FIRST_APPENDIX = "\nBilaga 1\n";

    @Test
    void minutes_of_our_own_are_reproduced() {
        try (var wired = Wired.on(TestDatabase.fresh())) {
            List<Paper> told = OwnMinutes.papers();
            List<Result> first = run(wired, "Sjöstad", told);
            assertThat(first)
                    .extracting(Result::status)
                    .doesNotContain("refused", "differs", "not-understood");
            List<Paper> written = written(wired, told);
            assertThat(written(wired, told)).isEqualTo(written);
            List<Result> second = run(wired, "Åstad", written);
            for (int n = 0; n < first.size(); n++) {
                String text = written.get(n).text();
                assertThat(second.get(n).differences()).as(text).isEmpty();
                assertThat(second.get(n).notUnderstood()).as(text).isEmpty();
                assertThat(essence(second.get(n))).as(text).isEqualTo(essence(first.get(n)));
            }
        }
    }

    private static List<Result> run(Wired wired, String house, List<Paper> papers) {
        var results = new ArrayList<Result>();
        wired.bean(Conformance.class).run(house, papers, results::add);
        return results;
    }

    private static List<Object> essence(Result r) {
        return List.of(
                r.id(),
                r.status(),
                r.votes(),
                r.outcomes(),
                r.minorityDelay(),
                r.reservations().stream().map(Result.Reservation::persons).toList());
    }

    /** Each § by itself, the lists on the last of the meeting, as such collections have them. */
    private static List<Paper> written(Wired wired, List<Paper> told) {
        Protocols protocols = wired.bean(Protocols.class);
        Meetings meetings = wired.bean(Meetings.class);
        var written = new ArrayList<Paper>();
        for (List<Paper> papers : Conformance.meetings(told)) {
            MeetingId id = id(meetings, papers.getFirst());
            String whole = text(protocols, protocols.meeting(id, goteborg()).orElseThrow());
            int at = whole.indexOf(FIRST_APPENDIX);
            String lists = at < 0 ? "" : whole.substring(at);
            for (Paper p : papers) {
                int place = papers.indexOf(p) + 1;
                String text =
                        text(
                                protocols,
                                protocols.paragraph(id.item(place), goteborg()).orElseThrow());
                written.add(
                        new Paper(
                                p.id(),
                                p.body(),
                                p.kind(),
                                p.seats(),
                                p.date(),
                                place == papers.size() ? text + lists : text));
            }
        }
        return written;
    }

    private static MeetingId id(Meetings meetings, Paper paper) {
        String body = paper.body().endsWith("fullmäktige") ? "fullmaktige" : "styrelse";
        return meetings.all().stream()
                .filter(m -> m.value().startsWith("sjostad/") && m.value().contains(body))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<MinutesForm> goteborg() {
        return Optional.of(MinutesForm.GOTEBORG);
    }

    private static String text(Protocols protocols, Document document) {
        return new String(protocols.as(Format.TEXT, document, List.of()), UTF_8);
    }
}
