package se.beslutsgang.meetings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.meetings.commands.MinutesCommand;
import se.beslutsgang.meetings.commands.MinutesCommand.CertifyMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.CorrectMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.DrawUpMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.DrawUpPart;
import se.beslutsgang.meetings.commands.MinutesCommand.RedrawMinutes;
import se.beslutsgang.meetings.domain.MinutesFacts;
import se.beslutsgang.meetings.domain.MinutesState;
import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.events.MinutesItem;
import se.beslutsgang.meetings.queries.Completeness;
import se.beslutsgang.meetings.queries.Completeness.Gap;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.meetings.queries.MinutesWriter;
import se.beslutsgang.meetings.queries.MinutesWriter.Written;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what minutes must be told about their meeting. */
@Component
final class MinutesFactsReader {

    private final Meetings meetings;
    private final ObjectProvider<MinutesWriter> writer;
    private final Documents documents;
    private final Completeness completeness;

    MinutesFactsReader(
            Meetings meetings,
            ObjectProvider<MinutesWriter> writer,
            Documents documents,
            Completeness completeness) {
        this.meetings = meetings;
        this.writer = writer;
        this.documents = documents;
        this.completeness = completeness;
    }

    MinutesFacts of(MinutesState now, MinutesCommand command) {
        Meeting meeting = meetings.find(command.minutes().meeting()).orElseThrow();
        return new MinutesFacts(
                meeting.closed().isPresent(),
                meeting.body(),
                meeting.days().getLast(),
                written(now, command),
                new MinutesFacts.Signing(
                        mayCertify(meeting), meeting.certifiers(), missing(command)),
                command instanceof CorrectMinutes c ? text(now, c.item()) : "");
    }

    /** Only who certifies asks whether anything is missing. */
    private int missing(MinutesCommand command) {
        if (!(command instanceof CertifyMinutes)) return 0;
        return (int) completeness.of(command.minutes()).stream().filter(Gap::isRequired).count();
    }

    private static Set<PersonId> mayCertify(Meeting meeting) {
        var may = new HashSet<>(meeting.certifiers());
        meeting.roll().stream()
                .filter(s -> s.office() == Office.CHAIR)
                .forEach(s -> may.add(s.person()));
        meeting.sitting().presides().ifPresent(may::add);
        return may;
    }

    /** Only what draws up or certifies asks for the text. */
    private List<MinutesItem> written(MinutesState now, MinutesCommand command) {
        return switch (command) {
            case DrawUpMinutes c -> written(now, c.minutes(), Optional.empty());
            case DrawUpPart c -> written(now, c.minutes(), Optional.of(c.item()));
            case RedrawMinutes c -> written(now, c.minutes(), Optional.empty());
            case CertifyMinutes c -> written(now, c.minutes(), Optional.empty());
            default -> List.of();
        };
    }

    private List<MinutesItem> written(MinutesState now, MinutesId minutes, Optional<ItemId> more) {
        List<Written> all = writer.getObject().write(minutes.meeting());
        if (!minutes.isPart()) return all.stream().flatMap(this::ofTheWhole).toList();
        Set<ItemId> part =
                Stream.concat(now.items().stream().map(MinutesItem::item), more.stream())
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(w -> w.atOnce() && part.contains(w.item().item()))
                .map(Written::item)
                .toList();
    }

    /** What was told of a § after it was certified at once is certified with the rest. */
    private Stream<MinutesItem> ofTheWhole(Written written) {
        MinutesItem is = written.item();
        if (!written.atOnce()) return Stream.of(is);
        return written.addendum().stream()
                .map(
                        text ->
                                new MinutesItem(
                                        is.item(),
                                        is.caseId(),
                                        is.paragraph(),
                                        text,
                                        AppealRoute.NONE,
                                        Optional.empty()));
    }

    private String text(MinutesState now, ItemId item) {
        return now.items().stream()
                .filter(i -> i.item().equals(item))
                .findFirst()
                .flatMap(i -> documents.find(i.text()))
                .map(d -> new String(d.bytes(), StandardCharsets.UTF_8))
                .orElse("");
    }
}
