package se.beslutsgang.meetings.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.Id;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.meetings.queries.Completeness.Checked;
import se.beslutsgang.meetings.queries.Completeness.Gap;
import se.beslutsgang.meetings.queries.Completeness.Late;
import se.beslutsgang.meetings.queries.CompletenessInWords;
import se.beslutsgang.meetings.queries.Departure;
import se.beslutsgang.web.Words;

import java.util.List;
import java.util.stream.Stream;

/** What the check of minutes found, each with where it is mended. */
@Component
class CheckInWords implements CompletenessInWords {

    private final Words words;

    CheckInWords(Words words) {
        this.words = words;
    }

    @Override
    public Told of(Checked checked) {
        MeetingId id = checked.meeting();
        List<Line> lines =
                Stream.of(
                                missing(id, checked.gaps()).stream(),
                                checked.late().stream().map(this::late),
                                checked.departures().stream().map(d -> departure(id, d)))
                        .flatMap(l -> l)
                        .toList();
        return new Told(id, words.value(id), checked.isWanting(), lines);
    }

    /** What lacks, with what to do about it. */
    List<Line> missing(MeetingId meeting, List<Gap> gaps) {
        return gaps.stream().map(g -> missing(meeting, g)).toList();
    }

    private Line missing(MeetingId meeting, Gap gap) {
        Id about = gap.item().<Id>map(i -> i).orElse(meeting);
        String where =
                gap.item().map(CheckInWords::item).orElse("/sammantraden/" + meeting + "#led");
        return new Line(
                Kind.MISSING,
                gap.rule().key(),
                gap.rule().section(),
                words.value(gap.rule().strength()),
                words.message("rule." + gap.rule().key(), words.value(about)),
                where,
                gap.isRequired());
    }

    private static String item(ItemId item) {
        return "/paragraf/" + item;
    }

    private Line late(Late late) {
        String done = late.done().isPresent() ? "done" : "waiting";
        return new Line(
                Kind.LATE,
                late.duty().name(),
                late.duty().section(),
                words.message("meetings.check.late"),
                words.message(
                        "meetings.check." + late.duty() + "." + done,
                        words.value(late.minutes()),
                        words.value(late.lastDay()),
                        words.value(late.done())),
                "/sammantraden/" + late.minutes().meeting(),
                true);
    }

    private Line departure(MeetingId meeting, Departure departure) {
        String why = departure.on().reason().map(words::value).orElse("");
        String key = why.isEmpty() ? "meetings.check.noted" : "meetings.check.reasoned";
        return new Line(
                Kind.DEPARTURE,
                departure.rule(),
                departure.section(),
                words.message("meetings.check.departure"),
                words.message(key, departure.rule(), words.value(departure.on().happened()), why),
                "/sammantraden/" + meeting,
                false);
    }
}
