package se.beslutsgang.minutes;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.MinutesText;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.events.MinutesItem;
import se.beslutsgang.meetings.queries.MinutesWriter;
import se.beslutsgang.minutes.render.CanonicalText;
import se.beslutsgang.minutes.words.HouseForm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The §§ of a meeting for those who ask for them: as text, and by the hash of it. */
@Component
final class MinutesWriting implements MinutesText, MinutesWriter {

    private final Reading reading;
    private final Documents documents;

    MinutesWriting(Reading reading, Documents documents) {
        this.reading = reading;
        this.documents = documents;
    }

    @Override
    public List<Written> write(MeetingId id) {
        var taken = reading.taken(reading.meeting(id).orElseThrow());
        var form = reading.form(id, Optional.empty());
        var ballots = reading.ballots(id, taken);
        return taken.keySet().stream()
                .flatMap(
                        item ->
                                reading.paragraph(item.id(), form, ballots).stream()
                                        .map(e -> written(item, e, form)))
                .toList();
    }

    private Written written(Items.Item item, Extract extract, HouseForm form) {
        var certified =
                new MinutesItem(
                        item.id(),
                        item.caseId(),
                        extract.paragraph(),
                        keep(extract.asCertified(), form),
                        route(item),
                        item.decisions().stream()
                                .flatMap(d -> d.recommendedTo().stream())
                                .findFirst());
        Optional<DocumentHash> addendum =
                extract.section(ADDENDUM).map(s -> keep(extract.with(List.of(s)), form));
        return new Written(certified, item.certifiedAtOnce(), addendum);
    }

    private DocumentHash keep(Extract extract, HouseForm form) {
        byte[] text = CanonicalText.bytes(Blocks.of(extract, form));
        return documents.keep("text/plain;charset=utf-8", text);
    }

    /** A § with any decision that can be appealed can be; by every member if any of them can. */
    private static AppealRoute route(Items.Item item) {
        return item.decisions().stream()
                .map(DecisionMade::appealRoute)
                .filter(r -> r != AppealRoute.NONE)
                .min(Comparator.comparing((AppealRoute r) -> !r.isByMembers()))
                .orElse(AppealRoute.NONE);
    }

    @Override
    public Optional<Extract> extract(ItemId id) {
        return reading.meeting(id.meeting())
                .flatMap(
                        m ->
                                reading.paragraph(
                                        id,
                                        reading.form(m.id(), Optional.empty()),
                                        reading.ballots(m.id(), reading.taken(m))));
    }

    @Override
    public Optional<String> canonical(ItemId id) {
        var form = reading.form(id.meeting(), Optional.empty());
        return extract(id).map(e -> CanonicalText.of(Blocks.of(e.asCertified(), form)));
    }
}
