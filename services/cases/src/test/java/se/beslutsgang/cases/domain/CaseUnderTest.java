package se.beslutsgang.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.cases.commands.CaseCommand.OpenCase;
import se.beslutsgang.cases.commands.OriginCommand.RaiseCase;
import se.beslutsgang.cases.commands.OriginCommand.StateKind;
import se.beslutsgang.cases.events.CaseEvent;
import se.beslutsgang.cases.events.CaseEvent.DepartureNoted;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.mandates.events.AllowedToRaise;
import se.beslutsgang.mandates.events.BodyKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A case in given, when, then; every command is sent twice. */
abstract class CaseUnderTest {

    static final RegionId REGION = new RegionId("x");
    static final CaseId CASE = CaseId.of(REGION, "1-2026");
    static final BodyId BOARD = new BodyId("x/rs");
    static final BodyId ASSEMBLY = new BodyId("x/rf");
    static final PersonId VERA = new PersonId("x/vera");
    static final PersonId SVEN = new PersonId("x/sven");
    static final PersonId CHAIR = new PersonId("x/chair");
    static final PersonId SUBSTITUTE = new PersonId("x/substitute");
    static final PersonId STRANGER = new PersonId("x/stranger");
    static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    static final ItemId ITEM = new ItemId("x/rf/2026-06-10/3");

    CaseState state = CaseState.NONE;
    BodyKind body = BodyKind.ASSEMBLY;
    Set<AllowedToRaise> allowed = Set.of(AllowedToRaise.CITIZENS);
    Occasion occasion = Occasion.conducting(Actor.SYSTEM, Happened.on(DAY));

    CaseUnderTest of(CaseKind kind) {
        when(new OpenCase(CASE, REGION, "1-2026", "Mottagning"));
        when(new StateKind(CASE, kind, false));
        return this;
    }

    List<CaseEvent> decide(CaseCommand command) {
        var facts =
                new CaseFacts(
                        body,
                        Set.of(VERA, SVEN, CHAIR, SUBSTITUTE),
                        Set.of(SUBSTITUTE),
                        Set.of(CHAIR),
                        allowed);
        return CaseDecider.decide(state, command, occasion, facts);
    }

    List<CaseEvent> when(CaseCommand command) {
        List<CaseEvent> events = decide(command);
        events.forEach(e -> state = CaseState.evolve(state, e));
        assertThat(decide(command)).as("a second time").isEmpty();
        return events;
    }

    void refuses(CaseCommand command, CaseRule rule) {
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> decide(command));
        assertThat(rejected).as("refusal of " + command).isNotNull();
        assertThat(rejected.rule()).isEqualTo(rule);
    }

    /** Refused when conducting; accepted and flagged when recording. */
    void refusesUnlessRecorded(CaseCommand command, CaseRule rule) {
        refuses(command, rule);
        occasion = Occasion.recording(Actor.SYSTEM, Happened.on(DAY));
        flags(decide(command), rule);
        occasion = Occasion.conducting(Actor.SYSTEM, Happened.on(DAY));
    }

    static void flags(List<CaseEvent> events, CaseRule rule) {
        assertThat(events)
                .hasSizeGreaterThan(1)
                .contains(new DepartureNoted(CASE, rule.key(), rule.section()));
    }

    static RaiseCase raise(BodyId body, PersonId... by) {
        return raise(body, DAY, by);
    }

    static RaiseCase raise(BodyId body, LocalDate on, PersonId... by) {
        return new RaiseCase(
                CASE, body, List.of(by), on, List.of("Inrätta en"), "", Optional.empty());
    }

    static RaiseCase ask(String what, String why, Optional<PersonId> of) {
        return new RaiseCase(CASE, ASSEMBLY, List.of(VERA), DAY, List.of(what), why, of);
    }
}
