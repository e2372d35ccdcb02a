package se.beslutsgang.decisions.automation;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.events.OutcomeEvent.CertifiedAtOnce;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.meetings.commands.MinutesCommand.DrawUpPart;
import se.beslutsgang.meetings.commands.MinutesCommand.RedrawMinutes;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;

import java.util.Set;

/**
 * A § certified at once joins the part of the minutes that is not signed yet, or begins one; so §§
 * that are signed together are one part.
 */
@Component
final class WhenCertifiedAtOnceThenPartIsDrawnUp implements Reaction {

    private final Commands commands;
    private final MinutesRegister register;

    WhenCertifiedAtOnceThenPartIsDrawnUp(Commands commands, MinutesRegister register) {
        this.commands = commands;
        this.register = register;
    }

    @Override
    public String name() {
        return "decisions.when-certified-at-once-then-part-is-drawn-up";
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(CertifiedAtOnce.class);
    }

    @Override
    public void on(Recorded recorded) {
        if (!(recorded.event() instanceof CertifiedAtOnce certified)) return;
        ItemId item = certified.item();
        var on = Occasion.conducting(Actor.SYSTEM, recorded.occasion().happened());
        commands.send(new DrawUpPart(part(item), item), on, recorded);
        MinutesId whole = item.meeting().minutes();
        if (register.find(whole).isPresent()) {
            commands.send(new RedrawMinutes(whole), on, recorded);
        }
    }

    private MinutesId part(ItemId item) {
        return register.all(item.meeting()).stream()
                .filter(m -> m.id().isPart())
                .filter(m -> m.has(item) || m.certified().isEmpty())
                .reduce((a, b) -> a.has(item) ? a : b)
                .map(Minutes::id)
                .orElseGet(() -> item.meeting().part(item));
    }
}
