package se.beslutsgang.meetings;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.WhoServes;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Serving;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Who serves in a body on a day, from the rolls of its meetings. */
@Component
final class Rollcalls implements WhoServes {

    private final Meetings meetings;

    Rollcalls(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<PersonId> in(BodyId body, LocalDate day) {
        return meetings.all().stream()
                .filter(id -> id.body().equals(body) && !id.firstDay().isAfter(day))
                .flatMap(id -> meetings.find(id).stream())
                .filter(m -> m.days().contains(day))
                .flatMap(m -> m.roll().stream())
                .map(Serving::person)
                .collect(Collectors.toSet());
    }
}
