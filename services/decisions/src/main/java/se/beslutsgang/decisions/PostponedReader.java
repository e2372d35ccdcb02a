package se.beslutsgang.decisions;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.domain.Postponed;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.Deferral;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.PostponedMatters;

import java.util.List;
import java.util.stream.Stream;

/** Tells what was put off to a meeting, read off what was decided at those before it. */
@Component
final class PostponedReader implements PostponedMatters {

    private final Meetings meetings;
    private final Items items;

    PostponedReader(Meetings meetings, Items items) {
        this.meetings = meetings;
        this.items = items;
    }

    @Override
    public List<CaseId> dueAt(MeetingId meeting) {
        List<MeetingId> all =
                meetings.all().stream().filter(m -> m.body().equals(meeting.body())).toList();
        return all.stream()
                .filter(m -> Postponed.mayReach(m, meeting))
                .flatMap(this::postponed)
                .filter(p -> p.isDueAt(meeting, all))
                .map(Postponed::subject)
                .distinct()
                .toList();
    }

    private Stream<Postponed> postponed(MeetingId meeting) {
        return meetings.find(meeting).stream()
                .flatMap(m -> m.agenda().stream())
                .flatMap(i -> items.find(i.item()).stream())
                .flatMap(PostponedReader::postponed);
    }

    private static Stream<Postponed> postponed(Item item) {
        return item.decisions().stream()
                .filter(d -> d.outcome() == Outcome.POSTPONED)
                .map(
                        d ->
                                new Postponed(
                                        item.meeting(),
                                        item.caseId(),
                                        d.deferral().flatMap(Deferral::until)));
    }
}
