package se.beslutsgang.mandates.domain;

import static se.beslutsgang.mandates.domain.MandateRule.COUNCILLOR_OUTSIDE_THE_ASSEMBLY;
import static se.beslutsgang.mandates.domain.MandateRule.ELECTED_BY_THE_ASSEMBLY;
import static se.beslutsgang.mandates.domain.MandateRule.EXEMPTION_OUTSIDE_THE_ASSEMBLY;
import static se.beslutsgang.mandates.domain.MandateRule.FILLED_BY_COUNTY_BOARD;
import static se.beslutsgang.mandates.domain.MandateRule.FORM_HOLDS_FROM_TOMORROW;
import static se.beslutsgang.mandates.domain.MandateRule.GRANTED_BY_ANOTHER_BODY;
import static se.beslutsgang.mandates.domain.MandateRule.MEMBER_ALREADY;
import static se.beslutsgang.mandates.domain.MandateRule.NOT_A_MEMBER;
import static se.beslutsgang.mandates.domain.MandateRule.NO_SEAT_LEFT;
import static se.beslutsgang.mandates.domain.MandateRule.NO_STAFF_REPRESENTATIVES;
import static se.beslutsgang.mandates.domain.MandateRule.NO_SUCH_MANDATE;
import static se.beslutsgang.mandates.domain.MandateRule.NO_SUCH_PARTY;
import static se.beslutsgang.mandates.domain.MandateRule.NO_SUCH_PERSON;
import static se.beslutsgang.mandates.domain.MandateRule.NO_SUCH_SEAT;
import static se.beslutsgang.mandates.domain.MandateRule.OFFICE_TAKEN;
import static se.beslutsgang.mandates.domain.MandateRule.RAISING_DECIDED_ELSEWHERE;
import static se.beslutsgang.mandates.domain.MandateRule.REPRESENTATION_LOST;
import static se.beslutsgang.mandates.domain.MandateRule.SEAT_TAKEN;
import static se.beslutsgang.mandates.domain.MandateRule.SUBSTITUTE_ORDER_BY_LAW;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.commands.MandateCommand.AdoptRulesOfProcedure;
import se.beslutsgang.mandates.commands.MandateCommand.AllowPublicMeetings;
import se.beslutsgang.mandates.commands.MandateCommand.ChooseMinutesForm;
import se.beslutsgang.mandates.commands.MandateCommand.CountServiceFrom;
import se.beslutsgang.mandates.commands.MandateCommand.DecideQuorumExemption;
import se.beslutsgang.mandates.commands.MandateCommand.DecideRaising;
import se.beslutsgang.mandates.commands.MandateCommand.ElectToPresidium;
import se.beslutsgang.mandates.commands.MandateCommand.EndMandate;
import se.beslutsgang.mandates.commands.MandateCommand.FillSeatByCountyBoard;
import se.beslutsgang.mandates.commands.MandateCommand.GiveMandate;
import se.beslutsgang.mandates.commands.MandateCommand.GiveRightToAttend;
import se.beslutsgang.mandates.commands.MandateCommand.GrantResignation;
import se.beslutsgang.mandates.commands.MandateCommand.OfBody;
import se.beslutsgang.mandates.commands.MandateCommand.StateProportionalElection;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.RightToAttend;
import se.beslutsgang.mandates.events.SubstituteOrder;

import java.time.LocalDate;
import java.util.Optional;

/** Holds a command about a body against the rules of its seats and offices. */
record BodyJudge(RegionState region, BodyState body, LocalDate day, Judgement judgement) {

    void hold(OfBody command) {
        switch (command) {
            case AdoptRulesOfProcedure c -> order(c);
            case GiveMandate c -> give(c);
            case FillSeatByCountyBoard c -> fill(c);
            case ElectToPresidium c -> elect(c);
            case GrantResignation c -> free(c);
            case EndMandate c -> held(c.person(), c.office(), c.last());
            case ChooseMinutesForm c -> form(c);
            case AllowPublicMeetings _, StateProportionalElection _ -> {}
            case DecideRaising _ ->
                    judgement.require(isAssembly(), RAISING_DECIDED_ELSEWHERE, id());
            case DecideQuorumExemption _ ->
                    judgement.require(isAssembly(), EXEMPTION_OUTSIDE_THE_ASSEMBLY, id());
            case CountServiceFrom c -> person(c.person());
            case GiveRightToAttend c -> attend(c);
        }
    }

    /**
     * Minutes of a meeting that began by today may be certified, §§ certified at once among them,
     * and are never written in another form afterwards.
     */
    private void form(ChooseMinutesForm c) {
        judgement.require(c.from().isAfter(day), FORM_HOLDS_FROM_TOMORROW, id(), day.plusDays(1));
    }

    private void order(AdoptRulesOfProcedure c) {
        boolean byLaw =
                c.rules().substitutes().map(SubstituteOrder::mode).stream()
                        .allMatch(m -> m == SubstituteOrder.Mode.ASSEMBLY_PARTY_LIST);
        judgement.require(!isAssembly() || byLaw, SUBSTITUTE_ORDER_BY_LAW, id());
    }

    private void give(GiveMandate c) {
        person(c.person());
        party(c.party());
        if (!c.office().hasSeat()) return;
        int seats = body.seats(c.from());
        boolean left = body.mandates().seated(c.from()).size() < seats;
        judgement.require(left, NO_SEAT_LEFT, id(), seats);
        c.place().ifPresent(seat -> free(seat, c.from()));
        int seat = c.place().orElseGet(() -> body.mandates().nextPlace(c.office(), c.from()));
        judgement.require(
                !isAssembly() || !leftEarly(seat, c.from()), FILLED_BY_COUNTY_BOARD, id(), seat);
        if (!isAssembly()) keepsRepresentation(c, seat);
    }

    /**
     * Through every by-election of the term the seat stays with the party that won it. The law says
     * no more of which party than that the representation is kept; a group of parties that were
     * elected together is not known here, and its change of party is noted with a reason.
     */
    private void keepsRepresentation(GiveMandate c, int seat) {
        body.wonProportionally(seat, c.from())
                .filter(won -> !won.inForce(c.from()) && !won.party().equals(c.party()))
                .ifPresent(
                        won ->
                                judgement.require(
                                        false, REPRESENTATION_LOST, id(), seat, won.party()));
    }

    private boolean leftEarly(int seat, LocalDate day) {
        Holding last = body.mandates().lastInSeats(day).get(seat);
        return last != null && last.leftEarly(day);
    }

    private void fill(FillSeatByCountyBoard c) {
        person(c.person());
        party(c.party());
        judgement.require(isAssembly(), ELECTED_BY_THE_ASSEMBLY, id());
        free(c.seat(), c.from());
    }

    private void free(int seat, LocalDate day) {
        int seats = body.seats(day);
        judgement.require(seat >= 1 && seat <= seats, NO_SUCH_SEAT, id(), seat, seats);
        body.mandates()
                .inSeat(seat, day)
                .ifPresent(h -> judgement.require(false, SEAT_TAKEN, id(), seat, h.person()));
    }

    private void elect(ElectToPresidium c) {
        person(c.person());
        boolean seated = body.mandates().hasSeat(c.person(), c.from());
        judgement.require(seated, NOT_A_MEMBER, c.person(), id());
        body.presidium().on(c.from()).stream()
                .filter(t -> t.office() == c.office())
                .findFirst()
                .ifPresent(
                        t -> judgement.require(false, OFFICE_TAKEN, id(), c.office(), t.person()));
    }

    private void free(GrantResignation c) {
        held(c.person(), c.office(), c.last());
        BodyId by = c.by().meeting().body();
        boolean assembly =
                Optional.ofNullable(region.bodies().get(by))
                        .filter(b -> b.established().kind() == BodyKind.ASSEMBLY)
                        .isPresent();
        judgement.require(assembly, GRANTED_BY_ANOTHER_BODY, c.person(), by);
    }

    private void held(PersonId person, Office office, LocalDate day) {
        boolean holds =
                office.isOfPresidium()
                        ? body.presidium().officeOf(person, day).filter(office::equals).isPresent()
                        : body.mandates().holds(person, office, day);
        judgement.require(holds, NO_SUCH_MANDATE, person, office, id(), day);
    }

    private void attend(GiveRightToAttend c) {
        person(c.person());
        boolean elsewhere = c.right() == RightToAttend.COUNCILLOR && !isAssembly();
        judgement.require(!elsewhere, COUNCILLOR_OUTSIDE_THE_ASSEMBLY, id());
        boolean staff =
                body.rules(c.from()).filter(r -> r.rules().staffRepresentatives()).isPresent();
        boolean barred = c.right() == RightToAttend.STAFF_REPRESENTATIVE && !staff;
        judgement.require(!barred, NO_STAFF_REPRESENTATIVES, id());
        boolean member = body.mandates().hasSeat(c.person(), c.from());
        judgement.require(!member, MEMBER_ALREADY, c.person(), id());
    }

    private void person(PersonId person) {
        judgement.require(region.persons().containsKey(person), NO_SUCH_PERSON, person);
    }

    private void party(Party party) {
        judgement.require(region.parties().containsKey(party), NO_SUCH_PARTY, party);
    }

    private boolean isAssembly() {
        return body.established().kind() == BodyKind.ASSEMBLY;
    }

    private BodyId id() {
        return body.established().body();
    }
}
