package se.beslutsgang.mandates.domain;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.AllowedToRaise;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.MandateEvent.ElectedProportionally;
import se.beslutsgang.mandates.events.MandateEvent.ElectedToPresidium;
import se.beslutsgang.mandates.events.MandateEvent.MandateEnded;
import se.beslutsgang.mandates.events.MandateEvent.MandateGiven;
import se.beslutsgang.mandates.events.MandateEvent.MinutesFormChosen;
import se.beslutsgang.mandates.events.MandateEvent.OfBody;
import se.beslutsgang.mandates.events.MandateEvent.PublicMeetingsAllowed;
import se.beslutsgang.mandates.events.MandateEvent.QuorumExemptionDecided;
import se.beslutsgang.mandates.events.MandateEvent.RaisingDecided;
import se.beslutsgang.mandates.events.MandateEvent.ResignationGranted;
import se.beslutsgang.mandates.events.MandateEvent.RightToAttendGiven;
import se.beslutsgang.mandates.events.MandateEvent.RulesOfProcedureAdopted;
import se.beslutsgang.mandates.events.MandateEvent.SeatFilledByCountyBoard;
import se.beslutsgang.mandates.events.MandateEvent.ServiceCountedFrom;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.Permission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A body of a region: its rules, its seats and its presidium.
 *
 * @param told all that was told of it, so that nothing is told twice
 */
public record BodyState(
        BodyEstablished established, List<OfBody> told, Mandated mandates, Presidium presidium) {

    static BodyState of(BodyEstablished established) {
        return new BodyState(established, List.of(established), Mandated.NONE, Presidium.NONE);
    }

    static BodyState evolve(BodyState was, OfBody event) {
        BodyState now =
                new BodyState(
                        was.established, Added.to(was.told, event), was.mandates, was.presidium);
        return switch (event) {
            case BodyEstablished _,
                    RulesOfProcedureAdopted _,
                    MinutesFormChosen _,
                    PublicMeetingsAllowed _,
                    RaisingDecided _,
                    QuorumExemptionDecided _,
                    ElectedProportionally _,
                    ServiceCountedFrom _,
                    RightToAttendGiven _ ->
                    now;
            case MandateGiven e -> now.given(e);
            case SeatFilledByCountyBoard e -> now.with(now.mandates.given(Holding.of(e)));
            case ElectedToPresidium e -> now.elected(e.person(), e.office(), e.from(), e.until());
            case ResignationGranted e -> now.ended(e.person(), e.office(), e.last());
            case MandateEnded e -> now.ended(e.person(), e.office(), e.last());
        };
    }

    private BodyState given(MandateGiven e) {
        BodyState now = with(mandates.given(e));
        return e.office().isOfPresidium()
                ? now.elected(e.person(), e.office(), e.from(), e.until())
                : now;
    }

    private BodyState elected(
            PersonId person, Office office, LocalDate from, Optional<LocalDate> until) {
        return new BodyState(
                established,
                told,
                mandates,
                presidium.elected(new Presidium.Term(person, office, from, until)));
    }

    private BodyState ended(PersonId person, Office office, LocalDate last) {
        Mandated left = office.isOfPresidium() ? mandates : mandates.ended(person, office, last);
        return new BodyState(established, told, left, presidium.ended(person, office, last));
    }

    private BodyState with(Mandated now) {
        return new BodyState(established, told, now, presidium);
    }

    /** Whether it was told, and nothing else for the same day since. */
    boolean knows(OfBody event) {
        int at = told.lastIndexOf(event);
        return at >= 0
                && told.subList(at + 1, told.size()).stream().noneMatch(e -> replaces(e, event));
    }

    private static boolean replaces(OfBody later, OfBody was) {
        return switch (was) {
            case MinutesFormChosen w ->
                    later instanceof MinutesFormChosen l && l.from().equals(w.from());
            case RaisingDecided w ->
                    later instanceof RaisingDecided l
                            && l.who() == w.who()
                            && l.from().equals(w.from());
            case QuorumExemptionDecided w ->
                    later instanceof QuorumExemptionDecided l && l.from().equals(w.from());
            default -> false;
        };
    }

    <E extends OfBody> List<E> all(Class<E> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The rules of procedure in force on the day: the latest adopted by then. */
    public Optional<RulesOfProcedureAdopted> rules(LocalDate day) {
        return all(RulesOfProcedureAdopted.class).stream()
                .filter(r -> !r.from().isAfter(day))
                .reduce((was, next) -> next.from().isBefore(was.from()) ? was : next);
    }

    /** The form of the minutes of a meeting on the day: the latest chosen by then. */
    public Optional<MinutesForm> minutesForm(LocalDate day) {
        return minutesForms().stream()
                .filter(c -> !c.from().isAfter(day))
                .reduce((was, next) -> next.from().isBefore(was.from()) ? was : next)
                .map(MinutesFormChosen::form);
    }

    /** An assembly meets in public by law (KL 5:42), a committee where it may (KL 6:25). */
    public boolean mayMeetInPublic(LocalDate day) {
        return established.kind() == BodyKind.ASSEMBLY
                || all(PublicMeetingsAllowed.class).stream().anyMatch(p -> !p.from().isAfter(day));
    }

    /** Who else may raise matters in the assembly on the day: what it decided last by then. */
    public Set<AllowedToRaise> mayRaise(LocalDate day) {
        var may = EnumSet.noneOf(AllowedToRaise.class);
        all(RaisingDecided.class).stream()
                .filter(d -> !d.from().isAfter(day))
                .sorted(Comparator.comparing(RaisingDecided::from))
                .forEach(
                        d -> {
                            if (d.permission() == Permission.GIVEN) may.add(d.who());
                            else may.remove(d.who());
                        });
        return may;
    }

    /** Whether interpellations and questions need no quorum on the day: as was decided last. */
    public boolean mayAskWithoutQuorum(LocalDate day) {
        return all(QuorumExemptionDecided.class).stream()
                .filter(q -> !q.from().isAfter(day))
                .reduce((was, next) -> next.from().isBefore(was.from()) ? was : next)
                .filter(QuorumExemptionDecided::exempt)
                .isPresent();
    }

    /** Who won the seat in a proportional election whose term still runs on the day. */
    Optional<Holding> wonProportionally(int seat, LocalDate day) {
        List<LocalDate> elections = proportionalElections();
        return mandates.inSeatDuringTerm(seat, day).stream()
                .filter(h -> elections.contains(h.from()))
                .reduce((_, later) -> later);
    }

    /** The days on which mandates of a proportional election begin. */
    public List<LocalDate> proportionalElections() {
        return all(ElectedProportionally.class).stream().map(ElectedProportionally::from).toList();
    }

    public List<MinutesFormChosen> minutesForms() {
        return all(MinutesFormChosen.class);
    }

    public int seats(LocalDate day) {
        return rules(day).map(r -> r.rules().seats()).orElse(0);
    }

    /** Who may attend without a seat on the day. */
    public List<RightToAttendGiven> rights(LocalDate day) {
        return all(RightToAttendGiven.class).stream()
                .filter(r -> !r.from().isAfter(day))
                .filter(r -> r.until().filter(day::isAfter).isEmpty())
                .toList();
    }

    /** The office of one who holds a mandate on the day. */
    public Office office(Holding holding, LocalDate day) {
        if (!holding.seated()) return Office.SUBSTITUTE;
        return presidium.officeOf(holding.person(), day).orElse(Office.MEMBER);
    }

    /** The members of the day, longest in service first; of those equal the lowest seat. */
    public List<PersonId> byService(LocalDate day) {
        Map<PersonId, LocalDate> since = mandates.firstDays();
        all(ServiceCountedFrom.class)
                .forEach(s -> since.merge(s.person(), s.since(), BodyState::earlier));
        return mandates.seated(day).stream()
                .sorted(
                        Comparator.comparing((Holding h) -> since.getOrDefault(h.person(), day))
                                .thenComparing(Holding::place))
                .map(Holding::person)
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
