package se.beslutsgang.mandates.queries;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.mandates.events.AllowedToRaise;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.MandateEvent.MinutesFormChosen;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.RightToAttend;
import se.beslutsgang.mandates.events.RulesOfProcedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who holds which seat in which body on a given day. Read from the ledger itself, never behind. */
public interface Mandates {

    record Body(RegionId region, BodyId id, BodyKind kind, String name, String code) {}

    /**
     * @param place the seat's number, or a substitute's place in the order
     * @param substituteFor whose personal substitute
     */
    record Mandate(
            BodyId body,
            PersonId person,
            Office office,
            Party party,
            int place,
            Optional<PersonId> substituteFor) {}

    /** A seat (plats); {@code party}: whose it is, also while nobody holds it. */
    record Seat(int number, Optional<Party> party, Optional<PersonId> holder) {}

    /**
     * Who belongs to a body on a day.
     *
     * @param mandates in the order in which they were given
     * @param seats every seat by its number, the vacant ones among them
     * @param presidium members who hold an office of it, by rank
     * @param byService the members, longest in service first
     * @param rights who may attend and speak without a seat
     */
    record Membership(
            Body body,
            RulesOfProcedure rules,
            List<Mandate> mandates,
            List<Seat> seats,
            List<PersonId> presidium,
            List<PersonId> byService,
            Map<PersonId, RightToAttend> rights) {}

    /**
     * @throws java.util.NoSuchElementException when there is no such body
     */
    Body body(BodyId body);

    List<Body> bodies(RegionId region);

    /** The rules in force on the day. */
    RulesOfProcedure rules(BodyId body, LocalDate on);

    /** The form of the minutes of a meeting on the day; where none was chosen, Norrbotten's. */
    MinutesForm minutesForm(BodyId body, LocalDate on);

    /** Whether the body's meetings may be public on the day, KL 5:42, 6:25. */
    boolean mayMeetInPublic(BodyId body, LocalDate on);

    /** Who, by decision of the assembly, may raise matters in it on the day, KL 5:22, 8:1. */
    Set<AllowedToRaise> mayRaise(BodyId body, LocalDate on);

    /** Whether interpellations and questions may be treated without a quorum, KL 5:45. */
    boolean mayAskWithoutQuorum(BodyId body, LocalDate on);

    /** The days on which mandates of a proportional election begin, KL 6:20. */
    List<LocalDate> proportionalElections(BodyId body);

    /** Every choice of form, in the order in which they were made. */
    List<MinutesFormChosen> minutesForms(BodyId body);

    /** Mandates in force on the day, in the order in which they were given. */
    List<Mandate> of(BodyId body, LocalDate on);

    /**
     * All that concerns who sits in the body on the day, in one look.
     *
     * @throws java.util.NoSuchElementException when there is no such body, or it has no rules
     */
    Membership membership(BodyId body, LocalDate on);

    /** All mandates of a person on the day. */
    List<Mandate> held(PersonId person, LocalDate on);

    /** Whether the person stands in the region's register, with or without a mandate. */
    boolean isRegistered(RegionId region, PersonId person);

    /** The party's name in the definite form: "Socialdemokraterna". */
    String partyName(RegionId region, Party party);

    /** The name, or "[raderad]" when it was erased. */
    String name(PersonId person);

    /** What the region is called: "Region Norrbotten". */
    String name(RegionId region);

    /** What of the region's data no paper tells. */
    List<String> invented(RegionId region);

    Optional<Body> byCode(RegionId region, String code);

    List<RegionId> regions();
}
