package se.beslutsgang.app.story;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.meetings.events.MinutesEvent.ProcessStarted;
import se.beslutsgang.meetings.events.RollEvent;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.AgendaItem;
import se.beslutsgang.minutes.queries.Document;
import se.beslutsgang.minutes.queries.Format;
import se.beslutsgang.minutes.queries.Protocols;
import se.beslutsgang.web.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs the story and tells every event in words; writes the extracts when it is done. */
@Component
final class StoryOfTheYear implements YearRun {

    private static final int BATCH = 500;

    private final Story story;
    private final Log log;
    private final Words words;
    private final Items items;
    private final Cases cases;
    private final Meetings meetings;
    private final Protocols protocols;
    private final Path data;

    StoryOfTheYear(
            Story story,
            Log log,
            Words words,
            Items items,
            Cases cases,
            Meetings meetings,
            Protocols protocols,
            @Value("${beslutsgang.data:.}") Path data) {
        this.story = story;
        this.log = log;
        this.words = words;
        this.items = items;
        this.cases = cases;
        this.meetings = meetings;
        this.protocols = protocols;
        this.data = data;
    }

    @Override
    public List<Integer> years() {
        return List.of(story.year());
    }

    @Override
    public List<Path> run(int year, YearMonth until, Consumer<Line> out) {
        Instant end = SwedishTime.endOf(until.atEndOfMonth()).minusSeconds(1);
        var told = new Told(out, end);
        story.enterRegion();
        story.tellUntil(end, told);
        return extracts(data.resolve("year-" + year));
    }

    /** Tells what is new in the log since the last time it was told. */
    private final class Told implements Runnable {
        private final Consumer<Line> out;
        private final Instant until;
        private long position = -1;

        Told(Consumer<Line> out, Instant until) {
            this.out = out;
            this.until = until;
        }

        @Override
        public void run() {
            List<Recorded> batch = log.after(position, BATCH);
            while (!batch.isEmpty()) {
                batch.stream()
                        .filter(r -> isTold(r) && !r.recorded().isAfter(until))
                        .map(StoryOfTheYear.this::line)
                        .forEach(out);
                position = batch.getLast().position();
                batch = log.after(position, BATCH);
            }
        }
    }

    /** Who sits where and who is there would drown what happens. */
    private static boolean isTold(Recorded recorded) {
        return !(recorded.event() instanceof MandateEvent
                || recorded.event() instanceof RollEvent
                || recorded.event() instanceof ProcessStarted);
    }

    private Line line(Recorded recorded) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("position", recorded.position());
        facts.put("type", recorded.type().toString());
        facts.put("stream", recorded.stream());
        facts.put("happened", recorded.occasion().happened().toString());
        facts.put("recorded", recorded.recorded().toString());
        facts.put("actor", recorded.occasion().actor().person().value());
        return new Line(recorded.recorded(), words.event(recorded), facts);
    }

    private List<Path> extracts(Path folder) {
        List<String> invented = cases.find(story.subject()).orElseThrow().invented();
        var paths = new ArrayList<Path>();
        for (Items.Item item : items.of(story.subject())) {
            int number = paragraph(item.id());
            protocols
                    .paragraph(item.id(), Optional.empty())
                    .ifPresent(
                            d -> {
                                String name = name(item.meeting()) + "-par-" + number;
                                paths.addAll(write(folder, name, d, invented));
                            });
            if (meetings.of(item.id()).closed().isEmpty()) continue;
            protocols
                    .meeting(item.meeting(), Optional.empty())
                    .ifPresent(d -> paths.addAll(write(folder, name(item.meeting()), d, invented)));
        }
        return paths;
    }

    private int paragraph(ItemId item) {
        return meetings.of(item).item(item).flatMap(AgendaItem::paragraph).orElse(0);
    }

    /** "rs-2022-06-08". */
    private static String name(MeetingId meeting) {
        return meeting.value().replaceFirst("^[^/]*/", "").replace('/', '-');
    }

    private List<Path> write(Path folder, String name, Document document, List<String> invented) {
        return Stream.of(Format.HTML, Format.TEXT)
                .map(
                        format ->
                                write(
                                        folder.resolve(name + "." + format.suffix()),
                                        protocols.as(format, document, invented)))
                .toList();
    }

    private static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
