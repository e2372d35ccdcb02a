package se.beslutsgang.meetings;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Mandate;
import se.beslutsgang.mandates.queries.Mandates.Membership;
import se.beslutsgang.meetings.domain.Bench;
import se.beslutsgang.meetings.domain.Chamber;
import se.beslutsgang.meetings.domain.Floor;
import se.beslutsgang.meetings.domain.MeetingState;
import se.beslutsgang.meetings.domain.Seat;
import se.beslutsgang.meetings.domain.ServiceOrder;
import se.beslutsgang.meetings.domain.Succession;
import se.beslutsgang.meetings.events.Capacity;
import se.beslutsgang.meetings.events.Seated;
import se.beslutsgang.meetings.queries.Meetings.Attending;
import se.beslutsgang.meetings.queries.Meetings.Serving;
import se.beslutsgang.meetings.queries.Meetings.Sitting;
import se.beslutsgang.meetings.queries.Meetings.Turn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how a body sits: its roll, and what follows from it. */
@Component
final class HouseReader {

    record House(List<Serving> roll, Sitting sitting) {}

    /** The house as it was last asked for; the values it was worked out from do not change. */
    private record Asked(MeetingState state, Membership body, House house) {

        boolean is(MeetingState now, Membership members) {
            return state == now && body == members;
        }
    }

    private final Mandates mandates;
    private final QuorumExemptions exemptions;
    private volatile @Nullable Asked asked;

    HouseReader(Mandates mandates, QuorumExemptions exemptions) {
        this.mandates = mandates;
        this.exemptions = exemptions;
    }

    House of(MeetingId id, MeetingState state) {
        Membership body = mandates.membership(id.body(), state.sittings().day());
        Asked last = asked;
        if (last != null && last.is(state, body)) return last.house();
        return house(state, body);
    }

    /** Whether a quorum is needed at all is another's to know, and is asked each time. */
    private House house(MeetingState state, Membership body) {
        Bench bench = Benches.of(body);
        Chamber chamber = state.chamber(bench);
        var known = new HashMap<PersonId, Mandate>();
        body.mandates().forEach(m -> known.put(m.person(), m));
        List<Serving> roll =
                chamber.serving().stream()
                        .filter(s -> known.containsKey(s.person()))
                        .map(s -> serving(s, known, chamber))
                        .toList();
        var house = new House(roll, sitting(state, chamber, state.succession(bench)));
        if (chamber.isQuorate()) asked = new Asked(state, body, house);
        return house;
    }

    private static Serving serving(Seated s, Map<PersonId, Mandate> known, Chamber chamber) {
        Mandate mandate = known.get(s.person());
        if (mandate == null) throw new IllegalStateException(s.person() + " has no mandate");
        return new Serving(
                s.person(),
                mandate.party(),
                mandate.office(),
                s.seat(),
                s.insteadOf(),
                chamber.where(s.person()));
    }

    private Sitting sitting(MeetingState state, Chamber chamber, Succession succession) {
        return new Sitting(
                succession.day(),
                chamber.bench().kind(),
                chamber.bench().seats().size(),
                chamber.present(),
                chamber.isQuorate() || isExempt(state, chamber),
                chamber.presides(),
                chamber.empty().stream().map(Seat::number).toList(),
                chamber.item().map(chamber.roll()::asideIn).orElse(List.of()),
                chamber.attending().stream().map(p -> attending(p, chamber)).toList(),
                turns(succession.turns()),
                turns(succession.toCall()),
                waiting(state),
                chamber.cutOff(),
                chamber.unseen());
    }

    private boolean isExempt(MeetingState state, Chamber chamber) {
        return chamber.item().filter(i -> exemptions.cover(i, state)).isPresent();
    }

    private static Attending attending(PersonId person, Chamber chamber) {
        Optional<Capacity> capacity = chamber.capacity(person);
        return new Attending(
                person,
                capacity,
                capacity.filter(Capacity::maySpeak).isPresent(),
                chamber.where(person));
    }

    private static List<Turn> turns(List<ServiceOrder.Turn> turns) {
        return turns.stream()
                .map(t -> new Turn(t.seat(), t.insteadOf(), t.person(), t.why()))
                .toList();
    }

    private static List<PersonId> waiting(MeetingState state) {
        return state.agenda().open().stream()
                .flatMap(item -> state.floor().in(item).waiting().stream())
                .map(Floor.Entry::person)
                .toList();
    }
}
