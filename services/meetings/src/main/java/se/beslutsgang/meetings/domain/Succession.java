package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.domain.Service.BrokeOff;
import se.beslutsgang.meetings.domain.ServiceOrder.Turn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who should take the empty seats of a chamber on the day of the sitting. */
public record Succession(Chamber chamber, LocalDate day) {

    /** For each empty seat the substitute in turn, of those who are there and may serve. */
    public List<Turn> turns() {
        return fill(chamber.empty(), there());
    }

    /** The same, as if one more were there. */
    List<Turn> turnsWith(Substitute one) {
        var there = new ArrayList<>(there());
        if (!there.contains(one)) there.add(one);
        return fill(chamber.empty(), there);
    }

    /** Whom to call in for those who have told that they will not come. */
    public List<Turn> toCall() {
        Attending attending = chamber.roll().attending();
        List<Seat> left =
                chamber.empty().stream()
                        .filter(s -> s.holder().filter(p -> !attending.isGone(p)).isEmpty())
                        .toList();
        List<Substitute> all =
                chamber.bench().substitutes().stream()
                        .filter(s -> !attending.isGone(s.person()) && !chamber.serves(s.person()))
                        .toList();
        return fill(left, all);
    }

    List<Turn> fill(List<Seat> seats, List<Substitute> there) {
        return chamber.bench().order().fill(seats, there, chamber.roll().service().begun());
    }

    private List<Substitute> there() {
        return chamber.available().stream().filter(s -> mayReturn(s.person())).toList();
    }

    /**
     * Who broke off for another hinder than disqualification does not serve again the same day in
     * an assembly, KL 5:20, and a substitute in a committee only where its rules say so.
     */
    boolean mayReturn(PersonId person) {
        Optional<BrokeOff> left =
                Optional.ofNullable(chamber.roll().service().brokeOff().get(person));
        if (left.isEmpty()) return true;
        if (chamber.bench().isAssembly()) return !left.get().day().equals(day);
        boolean substitute = chamber.bench().substitute(person).isPresent();
        return !substitute || chamber.bench().rules().substitutesReturn();
    }

    /** Whether somebody else has served in the seat during the matter that is being treated. */
    boolean isChange(Seat seat) {
        Optional<ItemId> matter = chamber.item();
        if (matter.isEmpty() || chamber.isLeftAside(seat)) return false;
        return chamber.occupant(seat).isPresent()
                || chamber.roll().service().brokeOff().values().stream()
                        .anyMatch(b -> b.seat() == seat.number() && b.during().equals(matter));
    }
}
