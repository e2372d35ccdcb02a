package se.beslutsgang.mandates.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.Strength;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.mandates.commands.MandateCommand;
import se.beslutsgang.mandates.commands.MandateCommand.AdoptRulesOfProcedure;
import se.beslutsgang.mandates.commands.MandateCommand.EstablishBody;
import se.beslutsgang.mandates.commands.MandateCommand.EstablishRegion;
import se.beslutsgang.mandates.commands.MandateCommand.GiveMandate;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterParty;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterPerson;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.MandateEvent.DepartureNoted;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.events.RulesOfProcedure.ParagraphNumbering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of region X, with its board and its assembly, under test. */
final class Register {

    static final RegionId REGION = new RegionId("x");
    static final BodyId BOARD = new BodyId("x/rs");
    static final BodyId ASSEMBLY = new BodyId("x/rf");
    static final Party V = new Party("V");
    static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    static final LocalDate TERM = FROM.plusYears(4);
    static final PersonId ANNA = new PersonId("x/anna");
    static final PersonId BO = new PersonId("x/bo");
    static final PersonId CAJSA = new PersonId("x/cajsa");

    RegionState state = RegionState.NONE;

    List<MandateEvent> decide(MandateCommand command) {
        return RegionDecider.decide(
                state, command, Occasion.conducting(Actor.SYSTEM, Happened.on(FROM)));
    }

    private List<MandateEvent> record(MandateCommand command) {
        return RegionDecider.decide(
                state, command, Occasion.recording(Actor.SYSTEM, Happened.on(FROM)));
    }

    /** Accepted with no departure, and nothing new the second time. */
    Register when(MandateCommand command) {
        List<MandateEvent> events = decide(command);
        assertThat(events).hasSize(1);
        events.forEach(e -> state = RegionState.evolve(state, e));
        assertThat(decide(command)).as("a second time").isEmpty();
        return this;
    }

    /** Refused when conducting; when recording so too if impossible, else accepted and noted. */
    void refuses(MandateCommand command, MandateRule rule) {
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> decide(command));
        assertThat(rejected).as("refusal of " + command).isNotNull();
        assertThat(rejected.rule()).isEqualTo(rule);
        if (rule.strength() == Strength.UNLAWFUL) notes(record(command), rule);
        else assertThat(catchThrowableOfType(Rejected.class, () -> record(command))).isNotNull();
    }

    /** Accepted in both modes, with the departure noted. */
    void advises(MandateCommand command, MandateRule rule) {
        notes(decide(command), rule);
        notes(record(command), rule);
    }

    private static void notes(List<MandateEvent> events, MandateRule rule) {
        assertThat(events)
                .hasSizeGreaterThan(1)
                .contains(new DepartureNoted(REGION, rule.key(), rule.section()));
    }

    static RulesOfProcedure rules(int seats) {
        return new RulesOfProcedure(seats, OrderMode.COUNTER_PROPOSAL, ParagraphNumbering.PER_YEAR);
    }

    Register established(int seats) {
        return when(new EstablishRegion(REGION, "Region X"))
                .when(new RegisterParty(REGION, V, "Vänsterpartiet"))
                .when(new RegisterPerson(REGION, ANNA, new TextRef("aa".repeat(32))))
                .when(new RegisterPerson(REGION, BO, new TextRef("bb".repeat(32))))
                .when(new RegisterPerson(REGION, CAJSA, new TextRef("cc".repeat(32))))
                .when(body(BOARD, BodyKind.COMMITTEE, "RS"))
                .when(body(ASSEMBLY, BodyKind.ASSEMBLY, "RF"))
                .when(new AdoptRulesOfProcedure(REGION, BOARD, FROM, rules(seats)))
                .when(new AdoptRulesOfProcedure(REGION, ASSEMBLY, FROM, rules(seats)));
    }

    static EstablishBody body(BodyId body, BodyKind kind, String code) {
        return new EstablishBody(REGION, body, kind, code, code, FROM);
    }

    static GiveMandate mandate(BodyId body, PersonId person, Office office, LocalDate from) {
        return new GiveMandate(
                REGION, body, person, office, V, from, Optional.of(from.plusYears(4)));
    }

    static GiveMandate mandate(BodyId body, PersonId person, int seat) {
        return new GiveMandate(
                REGION,
                body,
                person,
                Office.MEMBER,
                V,
                FROM,
                Optional.of(TERM),
                Optional.of(seat),
                Optional.empty());
    }

    Mandated mandates(BodyId body) {
        return state.body(body).mandates();
    }

    List<PersonId> seated(BodyId body, LocalDate day) {
        return mandates(body).seated(day).stream().map(Holding::person).toList();
    }
}
