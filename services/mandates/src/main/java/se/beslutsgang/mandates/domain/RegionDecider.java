package se.beslutsgang.mandates.domain;

import static se.beslutsgang.mandates.domain.MandateRule.KNOWN_OTHERWISE;
import static se.beslutsgang.mandates.domain.MandateRule.NO_SEAT_LEFT;
import static se.beslutsgang.mandates.domain.MandateRule.NO_SUCH_BODY;
import static se.beslutsgang.mandates.domain.MandateRule.NO_SUCH_PARTY;
import static se.beslutsgang.mandates.domain.MandateRule.NO_SUCH_PERSON;
import static se.beslutsgang.mandates.domain.MandateRule.NO_SUCH_REGION;

import org.jspecify.annotations.Nullable;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.mandates.commands.MandateCommand;
import se.beslutsgang.mandates.commands.MandateCommand.AdoptRulesOfProcedure;
import se.beslutsgang.mandates.commands.MandateCommand.EstablishBody;
import se.beslutsgang.mandates.commands.MandateCommand.EstablishRegion;
import se.beslutsgang.mandates.commands.MandateCommand.GiveMandate;
import se.beslutsgang.mandates.commands.MandateCommand.MarkInvented;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterParty;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterPerson;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.MandateEvent.MandateGiven;
import se.beslutsgang.mandates.events.MandateEvent.MarkedInvented;
import se.beslutsgang.mandates.events.MandateEvent.PartyRegistered;
import se.beslutsgang.mandates.events.MandateEvent.PersonRegistered;
import se.beslutsgang.mandates.events.MandateEvent.RegionEstablished;
import se.beslutsgang.mandates.events.MandateEvent.RulesOfProcedureAdopted;

import java.util.List;
import java.util.Map;

/** What a region's register answers to a command. A fact that is known already adds nothing. */
public final class RegionDecider {

    private RegionDecider() {}

    public static List<MandateEvent> decide(RegionState now, MandateCommand command, Occasion on) {
        var judgement = new Judgement(on);
        if (!(command instanceof EstablishRegion)) {
            judgement.require(now.name().isPresent(), NO_SUCH_REGION, command.region());
        }
        return switch (command) {
            case EstablishRegion c ->
                    once(
                            now.name().orElse(null),
                            c.name(),
                            new RegionEstablished(c.region(), c.name()));
            case RegisterParty c ->
                    once(
                            now.parties().get(c.party()),
                            c.name(),
                            new PartyRegistered(c.region(), c.party(), c.name()));
            case RegisterPerson c ->
                    once(
                            now.persons().get(c.person()),
                            c.name(),
                            new PersonRegistered(c.region(), c.person(), c.name()));
            case EstablishBody c -> establish(now, c);
            case AdoptRulesOfProcedure c -> adopt(now, c, judgement);
            case GiveMandate c -> give(now, c, judgement);
            case MarkInvented c ->
                    now.invented().contains(c.what())
                            ? List.of()
                            : List.of(new MarkedInvented(c.region(), c.what()));
        };
    }

    private static List<MandateEvent> establish(RegionState now, EstablishBody c) {
        var body =
                new BodyEstablished(c.region(), c.body(), c.kind(), c.name(), c.code(), c.from());
        return once(now.bodies().get(c.body()), body, body);
    }

    private static List<MandateEvent> adopt(
            RegionState now, AdoptRulesOfProcedure c, Judgement judgement) {
        requireBody(now.bodies(), c.body(), judgement);
        var adopted = new RulesOfProcedureAdopted(c.region(), c.body(), c.from(), c.rules());
        return now.rules().contains(adopted) ? List.of() : List.of(adopted);
    }

    private static List<MandateEvent> give(RegionState now, GiveMandate c, Judgement judgement) {
        requireBody(now.bodies(), c.body(), judgement);
        judgement.require(now.persons().containsKey(c.person()), NO_SUCH_PERSON, c.person());
        judgement.require(now.parties().containsKey(c.party()), NO_SUCH_PARTY, c.party());
        var given =
                new MandateGiven(
                        c.region(),
                        c.body(),
                        c.person(),
                        c.office(),
                        c.party(),
                        c.from(),
                        c.until());
        if (now.mandates().contains(given)) return List.of();
        judgement.require(
                !c.office().hasSeat() || seatLeft(now, c), NO_SEAT_LEFT, c.body(), seats(now, c));
        return List.of(given);
    }

    private static boolean seatLeft(RegionState now, GiveMandate c) {
        long taken =
                now.mandatesOf(c.body(), c.from()).stream()
                        .filter(m -> m.office().hasSeat())
                        .count();
        return taken < seats(now, c);
    }

    private static int seats(RegionState now, GiveMandate c) {
        return now.rulesOf(c.body(), c.from()).map(r -> r.rules().seats()).orElse(0);
    }

    private static void requireBody(Map<BodyId, ?> bodies, BodyId body, Judgement judgement) {
        judgement.require(bodies.containsKey(body), NO_SUCH_BODY, body);
    }

    /** The event, or none when the same is known; what is known otherwise is no mere repetition. */
    private static List<MandateEvent> once(
            @Nullable Object known, Object stated, MandateEvent event) {
        if (known == null) return List.of(event);
        if (known.equals(stated)) return List.of();
        throw new se.beslutsgang.kernel.Rejected(KNOWN_OTHERWISE, known, stated);
    }
}
