package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MeetingRule.NOT_IN_TURN;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_EMPTY_SEAT;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_MANDATE;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.commands.RollCommand.CallRoll;
import se.beslutsgang.meetings.domain.ServiceOrder.Turn;
import se.beslutsgang.meetings.events.RollEvent;
import se.beslutsgang.meetings.events.RollEvent.RollCalled;
import se.beslutsgang.meetings.events.Seated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The roll of a sitting, all at once: members in their seats, substitutes in the empty ones. */
record CallOfRoll(Moment at, CallRoll command) {

    List<RollEvent> decide() {
        var called =
                new RollCalled(
                        command.meeting(),
                        at.now().sittings().day(),
                        seated(),
                        command.attending());
        boolean known = at.now().roll().lastCall().filter(called::equals).isPresent();
        if (known) return List.of();
        hold();
        return List.of(called);
    }

    private List<Seated> seated() {
        var all = new ArrayList<Seated>();
        members().forEach(s -> all.add(seated(s)));
        List<Turn> turns = fill(serving());
        turns.forEach(t -> all.add(new Seated(t.person(), Optional.of(t.seat()), t.insteadOf())));
        all.sort(Comparator.comparing(s -> s.seat().orElseThrow()));
        for (PersonId person : command.serving()) {
            if (all.stream().noneMatch(s -> s.person().equals(person))) {
                all.add(new Seated(person, Optional.empty(), Optional.empty()));
            }
        }
        return List.copyOf(all);
    }

    private static Seated seated(Seat seat) {
        return new Seated(
                seat.holder().orElseThrow(), Optional.of(seat.number()), Optional.empty());
    }

    private void hold() {
        List<PersonId> inTurn =
                fill(Stream.concat(serving().stream(), attending().stream()).toList()).stream()
                        .map(Turn::person)
                        .toList();
        for (Seated one : seated()) {
            boolean substitute = at.bench().substitute(one.person()).isPresent();
            boolean member = at.bench().seatOf(one.person()).isPresent();
            at.require(substitute || member, NO_MANDATE, one.person(), command.meeting().body());
            if (member || !substitute) continue;
            at.require(one.seat().isPresent(), NO_EMPTY_SEAT, one.person());
            one.seat().ifPresent(seat -> inTurn(one.person(), seat, inTurn));
        }
    }

    private void inTurn(PersonId person, int seat, List<PersonId> inTurn) {
        Optional<PersonId> passed =
                inTurn.stream().filter(p -> !command.serving().contains(p)).findFirst();
        at.require(
                inTurn.contains(person),
                NOT_IN_TURN,
                person,
                seat,
                passed.map(PersonId::value).orElse("-"));
    }

    private List<Seat> members() {
        return at.bench().seats().stream()
                .filter(s -> s.holder().filter(command.serving()::contains).isPresent())
                .toList();
    }

    private List<Turn> fill(List<Substitute> there) {
        List<Seat> taken = members();
        List<Seat> empty = at.bench().seats().stream().filter(s -> !taken.contains(s)).toList();
        return at.succession().fill(empty, there);
    }

    private List<Substitute> serving() {
        return substitutes(command.serving());
    }

    private List<Substitute> attending() {
        return substitutes(command.attending());
    }

    private List<Substitute> substitutes(Collection<PersonId> persons) {
        return at.bench().substitutes().stream().filter(s -> persons.contains(s.person())).toList();
    }
}
