package se.beslutsgang.meetings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.Rule;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.meetings.domain.MeetingCompleteness;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.queries.Completeness;
import se.beslutsgang.meetings.queries.CompletenessOfItems;
import se.beslutsgang.meetings.queries.Departure;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.AgendaItem;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds meetings and their §§ against what minutes must tell. */
@Component
final class CompletenessReader implements Completeness {

    private final Meetings meetings;
    private final MinutesRegister register;
    private final ObjectProvider<CompletenessOfItems> items;
    private final Streams streams;

    CompletenessReader(
            Meetings meetings,
            MinutesRegister register,
            ObjectProvider<CompletenessOfItems> items,
            Streams streams) {
        this.meetings = meetings;
        this.register = register;
        this.items = items;
        this.streams = streams;
    }

    /** A part lacks what its §§ lack; the whole what the meeting does, and all other §§. */
    @Override
    public List<Gap> of(MinutesId minutes) {
        Meeting meeting = meetings.find(minutes.meeting()).orElseThrow();
        if (!minutes.isPart()) return gaps(meeting);
        List<ItemId> part =
                register.find(minutes).stream()
                        .flatMap(m -> m.items().stream())
                        .map(i -> i.item())
                        .toList();
        return meeting.agenda().stream()
                .filter(i -> part.contains(i.item()))
                .flatMap(i -> matter(i, false))
                .toList();
    }

    private List<Gap> gaps(Meeting meeting) {
        Stream<Gap> frame =
                MeetingCompleteness.of(frame(meeting)).stream()
                        .map(r -> new Gap(r, Optional.empty()));
        List<Minutes> all = register.all(meeting.id());
        Stream<Gap> matters =
                meeting.agenda().stream().flatMap(i -> matter(i, isUnsigned(i.item(), all)));
        return Stream.concat(frame, matters).toList();
    }

    private static MeetingCompleteness.Frame frame(Meeting meeting) {
        return new MeetingCompleteness.Frame(
                !meeting.certifiers().isEmpty(),
                meeting.agenda().stream().anyMatch(i -> i.paragraph().isPresent()),
                !meeting.place().isBlank(),
                meeting.opened(),
                meeting.closed());
    }

    private static boolean isUnsigned(ItemId item, List<Minutes> all) {
        return all.stream()
                .filter(m -> m.id().isPart() && m.has(item))
                .anyMatch(m -> m.certified().isEmpty());
    }

    private Stream<Gap> matter(AgendaItem item, boolean unsigned) {
        boolean takenUp = item.paragraph().isPresent();
        Meeting during = meetings.during(item.item());
        var matter =
                new MeetingCompleteness.Matter(
                        takenUp,
                        !during.roll().isEmpty(),
                        during.sitting().presides().isPresent(),
                        during.sitting().quorate(),
                        unsigned);
        Stream<Rule> decided =
                takenUp
                        ? items.stream().flatMap(c -> c.lacking(item.item()).stream())
                        : Stream.empty();
        return Stream.concat(MeetingCompleteness.of(matter).stream(), decided)
                .map(r -> new Gap(r, Optional.of(item.item())));
    }

    @Override
    public List<Checked> in(int year, LocalDate today) {
        return meetings.all().stream()
                .filter(id -> id.firstDay().getYear() == year)
                .flatMap(id -> meetings.find(id).stream())
                .filter(m -> m.opened().isPresent())
                .sorted(
                        Comparator.comparing((Meeting m) -> m.id().firstDay())
                                .thenComparing(m -> m.id().value()))
                .map(m -> checked(m, today))
                .toList();
    }

    private Checked checked(Meeting meeting, LocalDate today) {
        List<Minutes> all = register.all(meeting.id());
        List<Late> late = all.stream().flatMap(m -> late(m, today)).toList();
        return new Checked(meeting.id(), gaps(meeting), late, departures(meeting, all));
    }

    private static Stream<Late> late(Minutes m, LocalDate today) {
        Stream<Late> certified =
                Stream.of(new Late(m.id(), Duty.CERTIFICATION, m.certifyBy(), m.certified()));
        Stream<Late> announced =
                m.announceBy().stream()
                        .map(by -> new Late(m.id(), Duty.ANNOUNCEMENT, by, m.announced()));
        return Stream.concat(certified, announced)
                .filter(l -> l.done().orElse(today).isAfter(l.lastDay()));
    }

    private List<Departure> departures(Meeting meeting, List<Minutes> all) {
        MeetingId id = meeting.id();
        Stream<String> own =
                Stream.concat(
                        Stream.of("meeting/" + id), all.stream().map(m -> "minutes/" + m.id()));
        Stream<Departure> told =
                own.flatMap(s -> streams.read(s).stream())
                        .flatMap(
                                r ->
                                        switch (r.event()) {
                                            case MeetingEvent.DepartureNoted e ->
                                                    Stream.of(
                                                            Departure.of(r, e.rule(), e.section()));
                                            case MinutesEvent.DepartureNoted e ->
                                                    Stream.of(
                                                            Departure.of(r, e.rule(), e.section()));
                                            default -> Stream.empty();
                                        });
        Stream<Departure> decided =
                meeting.agenda().stream()
                        .flatMap(i -> items.stream().flatMap(c -> c.departures(i.item()).stream()));
        return Stream.concat(told, decided).toList();
    }
}
