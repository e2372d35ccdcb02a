package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.meetings.commands.MinutesCommand;
import se.beslutsgang.meetings.commands.MinutesCommand.AnnounceCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.CertifyMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.DrawUpMinutes;
import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.DepartureNoted;
import se.beslutsgang.meetings.events.MinutesItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Minutes of a meeting of one day, under test; every command is sent twice. */
abstract class MinutesUnderTest {

    static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 20);
    static final BodyId BODY = new BodyId("x/rf");
    static final MeetingId MEETING = MeetingId.of(BODY, LAST_DAY);
    static final MinutesId MINUTES = MEETING.minutes();
    static final PersonId CHAIR = new PersonId("x/chair");
    static final PersonId BO = new PersonId("x/bo");
    static final MinutesItem OWN = item(1, AppealRoute.LEGALITY, Optional.empty());
    static final MinutesItem RECOMMENDED =
            item(2, AppealRoute.NONE, Optional.of(new BodyId("x/other")));

    MinutesId minutes = MINUTES;
    MinutesState state = MinutesState.NONE;
    Occasion occasion = on(LAST_DAY);
    boolean closed = true;
    List<MinutesItem> written = List.of(OWN, RECOMMENDED);
    List<PersonId> appointed = List.of();
    int missing;
    String text = "§ 1\n\n23 ja mot 22 nej\n";

    @BeforeEach
    void start() {
        state = MinutesState.NONE;
    }

    static MinutesItem item(int place, AppealRoute route, Optional<BodyId> to) {
        return item(place, "0f", route, to);
    }

    static MinutesItem item(int place, String hash, AppealRoute route, Optional<BodyId> to) {
        var text = new DocumentHash(hash.repeat(32));
        return new MinutesItem(MEETING.item(place), new CaseId("x/1-2026"), place, text, route, to);
    }

    static Occasion on(LocalDate day) {
        return Occasion.conducting(Actor.SYSTEM, Happened.on(day));
    }

    /** Signed as it was drawn up. */
    CertifyMinutes certify(PersonId... people) {
        List<DocumentHash> texts = state.items().stream().map(MinutesItem::text).toList();
        return new CertifyMinutes(minutes, List.of(people), texts);
    }

    List<MinutesEvent> decide(MinutesCommand command) {
        var signing = new MinutesFacts.Signing(Set.of(CHAIR, BO), appointed, missing);
        var facts = new MinutesFacts(closed, BODY, LAST_DAY, written, signing, text);
        return MinutesDecider.decide(state, command, occasion, facts);
    }

    List<MinutesEvent> when(LocalDate day, MinutesCommand command) {
        occasion = on(day);
        List<MinutesEvent> events = decide(command);
        events.forEach(e -> state = MinutesState.evolve(state, e));
        assertThat(decide(command)).as("the same command a second time").isEmpty();
        return events;
    }

    void refuses(LocalDate day, MinutesCommand command, MinutesRule rule) {
        occasion = on(day);
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> decide(command));
        assertThat(rejected).as("refusal of " + command).isNotNull();
        assertThat(rejected.rule()).isEqualTo(rule);
    }

    /** Done, with the departure noted. */
    void advises(LocalDate day, MinutesCommand command, MinutesRule rule) {
        occasion = on(day);
        assertThat(decide(command))
                .hasSizeGreaterThan(1)
                .contains(new DepartureNoted(minutes, rule.key(), rule.section()));
    }

    /** Recorded as told, with the departure noted. */
    void notes(LocalDate day, MinutesCommand command, MinutesRule rule) {
        occasion = Occasion.recording(Actor.SYSTEM, Happened.on(day));
        assertThat(decide(command))
                .contains(new DepartureNoted(minutes, rule.key(), rule.section()));
    }

    void drawnUp() {
        when(LAST_DAY, new DrawUpMinutes(MINUTES, MEETING));
    }

    void certified(LocalDate day) {
        drawnUp();
        when(day, certify(CHAIR));
    }

    void announced(LocalDate day) {
        certified(day);
        when(day, new AnnounceCertification(minutes));
    }
}
