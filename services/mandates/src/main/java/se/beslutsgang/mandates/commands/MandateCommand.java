package se.beslutsgang.mandates.commands;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.mandates.events.AllowedToRaise;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.EndOfMandate;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.Permission;
import se.beslutsgang.mandates.events.RightToAttend;
import se.beslutsgang.mandates.events.RulesOfProcedure;

import java.time.LocalDate;
import java.util.Optional;

/** What may be asked of a region's register of bodies and mandates. */
public sealed interface MandateCommand extends Command {

    RegionId region();

    @Override
    default String stream() {
        return "region/" + region();
    }

    /** Concerns one body, which must be there. */
    sealed interface OfBody extends MandateCommand {
        BodyId body();

        @Override
        default RegionId region() {
            return body().region();
        }
    }

    record EstablishRegion(RegionId region, String name) implements MandateCommand {}

    record RegisterParty(RegionId region, Party party, String name) implements MandateCommand {}

    record RegisterPerson(RegionId region, PersonId person, TextRef name)
            implements MandateCommand {}

    record EstablishBody(
            RegionId region, BodyId body, BodyKind kind, String name, String code, LocalDate from)
            implements MandateCommand {}

    record AdoptRulesOfProcedure(
            RegionId region, BodyId body, LocalDate from, RulesOfProcedure rules)
            implements OfBody {}

    /**
     * @param place the seat's number, or a substitute's place in the order
     * @param substituteFor whose personal substitute
     */
    record GiveMandate(
            RegionId region,
            BodyId body,
            PersonId person,
            Office office,
            Party party,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<Integer> place,
            Optional<PersonId> substituteFor)
            implements OfBody {

        /** At the next place that is free. */
        public GiveMandate(
                RegionId region,
                BodyId body,
                PersonId person,
                Office office,
                Party party,
                LocalDate from,
                Optional<LocalDate> until) {
            this(
                    region,
                    body,
                    person,
                    office,
                    party,
                    from,
                    until,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    record FillSeatByCountyBoard(
            BodyId body,
            PersonId person,
            Party party,
            int seat,
            LocalDate from,
            Optional<LocalDate> until)
            implements OfBody {}

    record ElectToPresidium(
            BodyId body, PersonId person, Office office, LocalDate from, Optional<LocalDate> until)
            implements OfBody {}

    /** {@code by}: the assembly's item in which it was granted. */
    record GrantResignation(BodyId body, PersonId person, Office office, LocalDate last, ItemId by)
            implements OfBody {}

    record EndMandate(BodyId body, PersonId person, Office office, LocalDate last, EndOfMandate why)
            implements OfBody {}

    record CountServiceFrom(BodyId body, PersonId person, LocalDate since) implements OfBody {}

    record GiveRightToAttend(
            BodyId body,
            PersonId person,
            RightToAttend right,
            LocalDate from,
            Optional<LocalDate> until)
            implements OfBody {}

    record ChooseMinutesForm(BodyId body, LocalDate from, MinutesForm form) implements OfBody {}

    /** The assembly lets the committee decide that its meetings are public. */
    record AllowPublicMeetings(BodyId body, LocalDate from) implements OfBody {}

    /** The assembly decides whether some may raise matters in it. */
    record DecideRaising(BodyId body, LocalDate from, AllowedToRaise who, Permission permission)
            implements OfBody {}

    /** Interpellations and questions may be treated without a quorum, or no longer (KL 5:45). */
    record DecideQuorumExemption(BodyId body, LocalDate from, boolean exempt) implements OfBody {}

    /** The members whose mandates begin on the day were elected proportionally. */
    record StateProportionalElection(BodyId body, LocalDate from) implements OfBody {}

    record MarkInvented(RegionId region, String what) implements MandateCommand {}
}
