package se.beslutsgang.decisions;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.commands.DecisionCommand.PrepareItem;
import se.beslutsgang.decisions.domain.ItemFacts;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Looks up what an item must be told: the roll, the meeting, what lies on the table. */
@Component
final class ItemFactsReader {

    private final Mandates mandates;
    private final Cases cases;
    private final Meetings meetings;
    private final MinutesRegister minutes;

    ItemFactsReader(Mandates mandates, Cases cases, Meetings meetings, MinutesRegister minutes) {
        this.mandates = mandates;
        this.cases = cases;
        this.meetings = meetings;
        this.minutes = minutes;
    }

    ItemFacts of(DecisionCommand command, Occasion occasion) {
        BodyId body = command.item().meeting().body();
        Optional<ItemFacts.Pending> pending =
                command instanceof PrepareItem c
                        ? cases.find(c.caseId())
                                .flatMap(found -> found.pendingFor(body))
                                .map(p -> new ItemFacts.Pending(p.decidedBy(), p.clauses()))
                        : Optional.empty();
        Meetings.Meeting meeting = meetings.of(command.item());
        return new ItemFacts(
                pending,
                mandates(body, occasion.happened().day()),
                roll(meeting),
                meeting.current(),
                meeting.closed(),
                minutes.of(command.item()).flatMap(MinutesRegister.Minutes::certified).isPresent());
    }

    private Map<PersonId, Party> mandates(BodyId body, LocalDate day) {
        var parties = new LinkedHashMap<PersonId, Party>();
        mandates.of(body, day).forEach(m -> parties.put(m.person(), m.party()));
        return parties;
    }

    private static Map<PersonId, Party> roll(Meetings.Meeting meeting) {
        var parties = new LinkedHashMap<PersonId, Party>();
        meeting.roll().forEach(s -> parties.put(s.person(), s.party()));
        return parties;
    }
}
