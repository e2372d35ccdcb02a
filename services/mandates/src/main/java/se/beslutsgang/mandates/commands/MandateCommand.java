package se.beslutsgang.mandates.commands;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.Office;
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

    record EstablishRegion(RegionId region, String name) implements MandateCommand {}

    record RegisterParty(RegionId region, Party party, String name) implements MandateCommand {}

    record RegisterPerson(RegionId region, PersonId person, TextRef name)
            implements MandateCommand {}

    record EstablishBody(
            RegionId region, BodyId body, BodyKind kind, String name, String code, LocalDate from)
            implements MandateCommand {}

    record AdoptRulesOfProcedure(
            RegionId region, BodyId body, LocalDate from, RulesOfProcedure rules)
            implements MandateCommand {}

    record GiveMandate(
            RegionId region,
            BodyId body,
            PersonId person,
            Office office,
            Party party,
            LocalDate from,
            Optional<LocalDate> until)
            implements MandateCommand {}

    record MarkInvented(RegionId region, String what) implements MandateCommand {}
}
