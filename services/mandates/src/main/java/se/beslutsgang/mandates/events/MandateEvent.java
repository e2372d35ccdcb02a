package se.beslutsgang.mandates.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.TextRef;

import java.time.LocalDate;
import java.util.Optional;

/** What is known of a region, its bodies and who sits in them. */
public sealed interface MandateEvent {

    RegionId region();

    /** A region; {@code invented} says that no paper tells what follows in its stream. */
    record RegionEstablished(RegionId region, String name) implements MandateEvent {}

    /** A party by its short form and its name in the definite form: "Socialdemokraterna". */
    record PartyRegistered(RegionId region, Party party, String name) implements MandateEvent {}

    /** A person; the name is held by reference. */
    record PersonRegistered(RegionId region, PersonId person, TextRef name)
            implements MandateEvent {}

    /** A body; {@code name} as in the minutes: "Regionstyrelsen", {@code code}: "RS". */
    record BodyEstablished(
            RegionId region, BodyId body, BodyKind kind, String name, String code, LocalDate from)
            implements MandateEvent {}

    record RulesOfProcedureAdopted(
            RegionId region, BodyId body, LocalDate from, RulesOfProcedure rules)
            implements MandateEvent {}

    /** An office in a body; {@code until} is the last day. */
    record MandateGiven(
            RegionId region,
            BodyId body,
            PersonId person,
            Office office,
            Party party,
            LocalDate from,
            Optional<LocalDate> until)
            implements MandateEvent {}

    /** Something above that no paper tells: made up, and to be shown as such. */
    record MarkedInvented(RegionId region, String what) implements MandateEvent {}
}
