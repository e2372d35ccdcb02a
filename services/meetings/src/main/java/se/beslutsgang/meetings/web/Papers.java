package se.beslutsgang.meetings.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationMoved;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationRefused;
import se.beslutsgang.meetings.events.MinutesEvent.DifferingViewNoted;
import se.beslutsgang.meetings.queries.Completeness;
import se.beslutsgang.meetings.queries.CompletenessInWords;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;
import se.beslutsgang.web.Words;

import java.util.List;
import java.util.stream.Stream;

/** The minutes of a meeting, whole and in parts, and what is needed to fill in their forms. */
@Component
class Papers {

    private final Meetings meetings;
    private final MinutesRegister register;
    private final Completeness completeness;
    private final CheckInWords check;
    private final Words words;

    Papers(
            Meetings meetings,
            MinutesRegister register,
            Completeness completeness,
            CheckInWords check,
            Words words) {
        this.meetings = meetings;
        this.register = register;
        this.completeness = completeness;
        this.check = check;
        this.words = words;
    }

    List<Paper> of(MeetingId meeting) {
        return register.all(meeting).stream().map(this::paper).toList();
    }

    private Paper paper(Minutes minutes) {
        List<String> remarks = minutes.remarks().stream().map(this::remark).toList();
        return new Paper(minutes, Deadline.of(minutes), missing(minutes), remarks);
    }

    private List<CompletenessInWords.Line> missing(Minutes minutes) {
        return minutes.certified().isPresent()
                ? List.of()
                : check.missing(minutes.meeting(), completeness.of(minutes.id()));
    }

    private String remark(MinutesEvent remark) {
        return switch (remark) {
            case CertificationRefused r ->
                    words.message(
                            "meetings.remark.refused",
                            words.value(r.person()),
                            words.value(r.reason()));
            case DifferingViewNoted r ->
                    words.message(
                            "meetings.remark.differed",
                            words.value(r.person()),
                            words.value(r.view()));
            case CertificationMoved r ->
                    words.message("meetings.remark.moved", words.value(r.to()));
            default -> throw new IllegalArgumentException("No remark: " + remark);
        };
    }

    /** The meetings of the same body to which certification can be moved. */
    List<MeetingId> later(Meeting meeting) {
        return sameBody(meeting)
                .filter(id -> id.firstDay().isAfter(meeting.days().getLast()))
                .toList();
    }

    /** The §§ at which the body may have decided on a correction. */
    List<ItemId> decidedAt(Meeting meeting) {
        return sameBody(meeting)
                .filter(id -> !id.firstDay().isBefore(meeting.id().firstDay()))
                .flatMap(id -> meetings.find(id).stream())
                .flatMap(m -> m.agenda().stream())
                .filter(i -> i.paragraph().isPresent())
                .map(Meetings.AgendaItem::item)
                .toList();
    }

    private Stream<MeetingId> sameBody(Meeting meeting) {
        return meetings.all().stream().filter(id -> id.body().equals(meeting.body()));
    }
}
