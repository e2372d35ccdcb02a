package se.beslutsgang.minutes;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.MinutesText.Extract;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.meetings.events.MinutesItem;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.minutes.queries.Block;
import se.beslutsgang.minutes.queries.Document;
import se.beslutsgang.minutes.queries.Format;
import se.beslutsgang.minutes.queries.Protocols;
import se.beslutsgang.minutes.render.Rendering;
import se.beslutsgang.minutes.words.AppendicesInWords;
import se.beslutsgang.minutes.words.FrameInWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts frame, §§ and appendices together. */
@Component
final class WholeProtocols implements Protocols {

    private final Reading reading;

    WholeProtocols(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<Document> meeting(MeetingId id, Optional<MinutesForm> form) {
        return reading.meeting(id).map(m -> whole(m, form));
    }

    private Document whole(Meetings.Meeting meeting, Optional<MinutesForm> other) {
        MeetingId id = meeting.id();
        var form = reading.form(id, other);
        var told = reading.stream("meeting/" + id);
        var frame = new FrameInWords(meeting, told, reading.mandates(), form);
        var taken = reading.taken(meeting);
        var ballots = reading.ballots(id, taken);
        var blocks = new ArrayList<>(frame.head());
        blocks.addAll(frame.certificate(reading.stream("minutes/" + id.minutes())));
        blocks.addAll(paragraphs(meeting, other, _ -> true));
        blocks.addAll(
                new AppendicesInWords(meeting, reading.mandates(), form).of(told, taken, ballots));
        return new Document(frame.body() + " " + meeting.days().getFirst(), blocks);
    }

    private List<Block> paragraphs(
            Meetings.Meeting meeting, Optional<MinutesForm> other, Predicate<Items.Item> which) {
        var form = reading.form(meeting.id(), other);
        var taken = reading.taken(meeting);
        var ballots = reading.ballots(meeting.id(), taken);
        return taken.keySet().stream()
                .filter(which)
                .flatMap(i -> reading.paragraph(i.id(), form, ballots).stream())
                .flatMap(e -> Blocks.of(e, form).stream())
                .toList();
    }

    @Override
    public Optional<Document> paragraph(ItemId id, Optional<MinutesForm> other) {
        return reading.meeting(id.meeting())
                .flatMap(
                        m -> {
                            var form = reading.form(m.id(), other);
                            var ballots = reading.ballots(m.id(), reading.taken(m));
                            return reading.paragraph(id, form, ballots)
                                    .map(e -> new Document(name(e), Blocks.of(e, form)));
                        });
    }

    private static String name(Extract extract) {
        return extract.body() + " § " + extract.paragraph();
    }

    @Override
    public Optional<Document> minutes(MinutesId id, Optional<MinutesForm> other) {
        if (!id.isPart()) return meeting(id.meeting(), other);
        Set<ItemId> certified =
                reading.minutes(id).stream()
                        .flatMap(m -> m.items().stream())
                        .map(MinutesItem::item)
                        .collect(Collectors.toSet());
        if (certified.isEmpty()) return Optional.empty();
        return reading.meeting(id.meeting()).map(m -> part(m, id, certified, other));
    }

    private Document part(
            Meetings.Meeting meeting,
            MinutesId id,
            Set<ItemId> certified,
            Optional<MinutesForm> other) {
        var form = reading.form(meeting.id(), other);
        var told = reading.stream("meeting/" + meeting.id());
        var frame = new FrameInWords(meeting, told, reading.mandates(), form);
        var blocks = new ArrayList<>(frame.head());
        blocks.addAll(frame.certificate(reading.stream("minutes/" + id)));
        blocks.addAll(paragraphs(meeting, other, i -> certified.contains(i.id())));
        return new Document(frame.body() + " " + meeting.days().getFirst(), blocks);
    }

    @Override
    public byte[] as(Format format, Document document, List<String> invented) {
        return Rendering.of(format, document, invented);
    }
}
