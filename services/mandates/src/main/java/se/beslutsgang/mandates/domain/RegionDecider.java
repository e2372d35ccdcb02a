package se.beslutsgang.mandates.domain;

import static se.beslutsgang.mandates.domain.MandateRule.KNOWN_OTHERWISE;
import static se.beslutsgang.mandates.domain.MandateRule.NO_SUCH_BODY;
import static se.beslutsgang.mandates.domain.MandateRule.NO_SUCH_REGION;

import org.jspecify.annotations.Nullable;

import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.mandates.commands.MandateCommand;
import se.beslutsgang.mandates.commands.MandateCommand.EstablishBody;
import se.beslutsgang.mandates.commands.MandateCommand.EstablishRegion;
import se.beslutsgang.mandates.commands.MandateCommand.MarkInvented;
import se.beslutsgang.mandates.commands.MandateCommand.OfBody;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterParty;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterPerson;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.MandateEvent.DepartureNoted;
import se.beslutsgang.mandates.events.MandateEvent.MarkedInvented;
import se.beslutsgang.mandates.events.MandateEvent.PartyRegistered;
import se.beslutsgang.mandates.events.MandateEvent.PersonRegistered;
import se.beslutsgang.mandates.events.MandateEvent.RegionEstablished;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a region's register answers to a command. A fact that is known already adds nothing. */
public final class RegionDecider {

    private RegionDecider() {}

    public static List<MandateEvent> decide(RegionState now, MandateCommand command, Occasion on) {
        var judgement = new Judgement(on);
        if (!(command instanceof EstablishRegion)) {
            judgement.require(now.name().isPresent(), NO_SUCH_REGION, command.region());
        }
        List<? extends MandateEvent> events =
                switch (command) {
                    case EstablishRegion c ->
                            once(
                                    now.name().orElse(null),
                                    c.name(),
                                    new RegionEstablished(c.region(), c.name()),
                                    judgement);
                    case RegisterParty c ->
                            once(
                                    now.parties().get(c.party()),
                                    c.name(),
                                    new PartyRegistered(c.region(), c.party(), c.name()),
                                    judgement);
                    case RegisterPerson c ->
                            once(
                                    now.persons().get(c.person()),
                                    c.name(),
                                    new PersonRegistered(c.region(), c.person(), c.name()),
                                    judgement);
                    case EstablishBody c -> establish(now, c, judgement);
                    case OfBody c -> of(now, c, on.happened().day(), judgement);
                    case MarkInvented c ->
                            now.invented().contains(c.what())
                                    ? List.of()
                                    : List.of(new MarkedInvented(c.region(), c.what()));
                };
        return judgement.before(
                events, r -> new DepartureNoted(command.region(), r.key(), r.section()));
    }

    private static List<MandateEvent> establish(
            RegionState now, EstablishBody c, Judgement judgement) {
        var body =
                new BodyEstablished(c.region(), c.body(), c.kind(), c.name(), c.code(), c.from());
        BodyEstablished known =
                Optional.ofNullable(now.bodies().get(c.body()))
                        .map(BodyState::established)
                        .orElse(null);
        return once(known, body, body, judgement);
    }

    /** The event that the command asks for, held against the rules unless it was told before. */
    private static List<MandateEvent> of(
            RegionState now, OfBody c, LocalDate day, Judgement judgement) {
        judgement.require(now.bodies().containsKey(c.body()), NO_SUCH_BODY, c.body());
        BodyState body = now.body(c.body());
        MandateEvent.OfBody event = Asked.of(c);
        if (body.knows(event)) return List.of();
        new BodyJudge(now, body, day, judgement).hold(c);
        return List.of(event);
    }

    /** The event, or none when the same is known; what is known otherwise is no mere repetition. */
    private static List<MandateEvent> once(
            @Nullable Object known, Object stated, MandateEvent event, Judgement judgement) {
        if (known == null) return List.of(event);
        if (known.equals(stated)) return List.of();
        judgement.require(false, KNOWN_OTHERWISE, known, stated);
        return List.of(event);
    }
}
