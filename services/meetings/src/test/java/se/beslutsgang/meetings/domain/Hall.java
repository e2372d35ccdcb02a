package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.Strength;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.RightToAttend;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.events.RulesOfProcedure.ParagraphNumbering;
import se.beslutsgang.mandates.events.SubstituteOrder;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.commands.MeetingCommand.CallMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.NoteAttendance;
import se.beslutsgang.meetings.commands.MeetingCommand.OpenMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.PlaceOnAgenda;
import se.beslutsgang.meetings.commands.MeetingCommand.SendSummons;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.DepartureNoted;
import se.beslutsgang.meetings.events.Seated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A body that meets on two days, under test. */
final class Hall {

    static final LocalDate FIRST = LocalDate.of(2026, 6, 17);
    static final LocalDate SECOND = FIRST.plusDays(1);
    static final BodyId BODY = new BodyId("x/rf");
    static final MeetingId MEETING = MeetingId.of(BODY, FIRST);
    static final ItemId ITEM = MEETING.item(1);
    static final ItemId NEXT = MEETING.item(2);

    MeetingState state = MeetingState.NONE;
    BodyKind kind = BodyKind.ASSEMBLY;
    Optional<SubstituteOrder> order = Optional.empty();
    boolean substitutesReturn;
    boolean distance = true;
    List<Seat> seats = new ArrayList<>();
    List<Substitute> substitutes = new ArrayList<>();
    List<PersonId> presidium = List.of();
    Map<PersonId, RightToAttend> rights = Map.of();
    boolean pending = true;
    boolean certified;
    boolean mayMeetInPublic;
    boolean exercisesAuthority;
    boolean quorumExempt;
    Set<PersonId> accountable = Set.of();
    List<CaseId> postponed = List.of();
    Occasion occasion = on(FIRST.minusDays(10));

    static Occasion on(LocalDate day) {
        return Occasion.conducting(Actor.SYSTEM, Happened.on(day));
    }

    static PersonId person(String name) {
        return new PersonId("x/" + name);
    }

    static Seat seat(int number, String party, String holder) {
        return new Seat(number, Optional.of(new Party(party)), Optional.of(person(holder)));
    }

    static Seat vacant(int number, String party) {
        return new Seat(number, Optional.of(new Party(party)), Optional.empty());
    }

    static Substitute substitute(String name, String party, int place) {
        return new Substitute(person(name), new Party(party), place, Optional.empty());
    }

    /** Members by name, each with the next seat. */
    Hall members(String party, String... names) {
        for (String name : names) seats.add(seat(seats.size() + 1, party, name));
        return this;
    }

    /** Substitutes by name, each at the next place. */
    Hall substitutes(String party, String... names) {
        for (String name : names) {
            substitutes.add(substitute(name, party, substitutes.size() + 1));
        }
        return this;
    }

    Bench bench() {
        var rules =
                new RulesOfProcedure(
                        seats.size(),
                        OrderMode.COUNTER_PROPOSAL,
                        ParagraphNumbering.PER_YEAR,
                        order,
                        substitutesReturn,
                        distance,
                        true);
        List<PersonId> byService =
                seats.stream().flatMap(s -> s.holder().stream()).toList().reversed();
        return new Bench(kind, rules, seats, substitutes, presidium, byService, rights);
    }

    Optional<Set<PersonId>> speaking = Optional.empty();

    List<MeetingEvent> decide(MeetingCommand command) {
        return decide(command, occasion);
    }

    private List<MeetingEvent> decide(MeetingCommand command, Occasion how) {
        var facts =
                new MeetingFacts(
                        bench(),
                        pending,
                        "Plan",
                        certified,
                        mayMeetInPublic,
                        exercisesAuthority,
                        quorumExempt,
                        postponed,
                        accountable,
                        speaking);
        return MeetingDecider.decide(state, command, how, facts);
    }

    private List<MeetingEvent> record(MeetingCommand command) {
        return decide(command, Occasion.recording(Actor.SYSTEM, occasion.happened()));
    }

    /** Accepted, with whatever departure, and nothing new the second time. */
    List<MeetingEvent> when(MeetingCommand command) {
        List<MeetingEvent> events = decide(command);
        happened(events);
        assertThat(decide(command)).as("the same command a second time").isEmpty();
        return events;
    }

    /** Accepted with no departure. */
    Hall keeps(MeetingCommand command) {
        assertThat(when(command)).isNotEmpty().noneMatch(DepartureNoted.class::isInstance);
        return this;
    }

    /** Recorded as told, with whatever departure. */
    List<MeetingEvent> told(MeetingCommand command) {
        List<MeetingEvent> events = record(command);
        happened(events);
        assertThat(record(command)).as("told a second time").isEmpty();
        return events;
    }

    private void happened(List<MeetingEvent> events) {
        events.forEach(e -> state = MeetingState.evolve(state, e));
    }

    /** Refused when conducting; when recording so too if impossible, else accepted and noted. */
    void refuses(MeetingCommand command, MeetingRule rule) {
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> decide(command));
        assertThat(rejected).as("refusal of " + command).isNotNull();
        assertThat(rejected.rule()).isEqualTo(rule);
        if (rule.strength() == Strength.UNLAWFUL) notes(record(command), rule);
        else assertThat(catchThrowableOfType(Rejected.class, () -> record(command))).isNotNull();
    }

    /** Accepted in both modes, with the departure noted. */
    void advises(MeetingCommand command, MeetingRule rule) {
        notes(decide(command), rule);
        notes(record(command), rule);
    }

    private static void notes(List<MeetingEvent> events, MeetingRule rule) {
        assertThat(events)
                .hasSizeGreaterThan(1)
                .contains(new DepartureNoted(MEETING, rule.key(), rule.section()));
    }

    Hall called() {
        return keeps(new CallMeeting(MEETING, BODY, List.of(FIRST, SECOND), "Hall"));
    }

    /** Called with two items, summoned and opened; nobody is noted yet. */
    Hall opened() {
        called();
        keeps(new PlaceOnAgenda(MEETING, ITEM, new CaseId("x/1-2026")));
        keeps(new PlaceOnAgenda(MEETING, NEXT, new CaseId("x/2-2026")));
        keeps(new SendSummons(MEETING));
        occasion = on(FIRST);
        return keeps(new OpenMeeting(MEETING, 136));
    }

    Hall serving(String... names) {
        return noted(Attendance.SERVES, names);
    }

    Hall attending(String... names) {
        return noted(Attendance.ATTENDS, names);
    }

    Hall left(String... names) {
        return noted(Attendance.LEFT, names);
    }

    private Hall noted(Attendance how, String... names) {
        for (String name : names) keeps(note(name, how));
        return this;
    }

    static NoteAttendance note(String name, Attendance how) {
        return new NoteAttendance(MEETING, person(name), how);
    }

    Chamber chamber() {
        return state.chamber(bench());
    }

    /** Who serves, as "seat name", in the order of the seats. */
    List<String> sits() {
        return chamber().serving().stream().map(Hall::sits).toList();
    }

    private static String sits(Seated one) {
        String name = one.person().value().substring(2);
        return one.seat().map(n -> n + " " + name).orElse(name);
    }
}
