package se.beslutsgang.decisions.automation;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.meetings.events.MeetingEvent.ItemPlacedOnAgenda;

import java.util.Set;

/** A case on the agenda is open for proposals at once, before the meeting too. */
@Component
final class WhenItemPlacedThenItemIsPrepared implements Reaction {

    private final Commands commands;

    WhenItemPlacedThenItemIsPrepared(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "decisions.when-item-placed-then-item-is-prepared";
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(ItemPlacedOnAgenda.class);
    }

    @Override
    public void on(Recorded recorded) {
        if (!(recorded.event() instanceof ItemPlacedOnAgenda placed)) return;
        commands.send(
                new PrepareItem(placed.item(), placed.caseId()),
                Occasion.conducting(Actor.SYSTEM, recorded.occasion().happened()),
                recorded);
    }
}
