package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.CaseTrail;
import se.beslutsgang.cases.queries.Treatments;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.AgendaItem;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.web.Words;

import java.util.List;
import java.util.Optional;

/** How a case is decided, for the case's own page. */
@Component
class ItemTrail implements CaseTrail, Treatments {

    private final Items items;
    private final Meetings meetings;
    private final MinutesRegister register;
    private final Words words;

    ItemTrail(Items items, Meetings meetings, MinutesRegister register, Words words) {
        this.items = items;
        this.meetings = meetings;
        this.register = register;
        this.words = words;
    }

    @Override
    public List<String> streams(CaseId id) {
        return items.of(id).stream().map(i -> "item/" + i.id()).toList();
    }

    @Override
    public boolean concerns(CaseId id, Object event) {
        return event instanceof DecisionEvent;
    }

    @Override
    public List<Treatment> of(CaseId id) {
        return items.of(id).stream().map(this::treatment).toList();
    }

    private Treatment treatment(Item item) {
        Optional<Integer> paragraph =
                meetings.of(item.id()).item(item.id()).flatMap(AgendaItem::paragraph);
        String state =
                register.of(item.id())
                        .map(m -> words.value(m.stage()))
                        .orElseGet(() -> words.value(item.stage()));
        return new Treatment(
                words.value(item.id()),
                state,
                "/paragraf/" + item.id(),
                paragraph.map(_ -> "/protokoll/" + item.id()));
    }
}
