package se.beslutsgang.app.story;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.mandates.commands.MandateCommand;
import se.beslutsgang.mandates.commands.MandateCommand.AdoptRulesOfProcedure;
import se.beslutsgang.mandates.commands.MandateCommand.EstablishBody;
import se.beslutsgang.mandates.commands.MandateCommand.EstablishRegion;
import se.beslutsgang.mandates.commands.MandateCommand.GiveMandate;
import se.beslutsgang.mandates.commands.MandateCommand.MarkInvented;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterParty;
import se.beslutsgang.mandates.commands.MandateCommand.RegisterPerson;
import se.beslutsgang.mandates.events.Office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enters a story's region: parties, bodies, rules of procedure, persons and mandates. */
final class StoryRegion {

    private final StoryFile story;
    private final RegionId region;
    private final Commands commands;
    private final PersonalTexts texts;

    StoryRegion(StoryFile story, Commands commands, PersonalTexts texts) {
        this.story = story;
        this.region = new RegionId(story.region().id());
        this.commands = commands;
        this.texts = texts;
    }

    PersonId secretary() {
        return PersonId.of(region, "sekreterare");
    }

    PersonId auditor() {
        return PersonId.of(region, "revisor");
    }

    void enter() {
        LocalDate first = story.bodies().getFirst().from();
        send(first, new EstablishRegion(region, story.region().name()));
        story.parties()
                .forEach(
                        (code, name) ->
                                send(first, new RegisterParty(region, new Party(code), name)));
        register(first, secretary(), "Sekreteraren");
        register(first, auditor(), "Revisorn");
        story.bodies().forEach(this::enter);
        story.invented().forEach(what -> send(first, new MarkInvented(region, what)));
    }

    private void enter(StoryFile.Body body) {
        BodyId id = BodyId.of(region, body.code().toLowerCase(java.util.Locale.ROOT));
        LocalDate from = body.from();
        send(from, new EstablishBody(region, id, body.kind(), body.name(), body.code(), from));
        send(from, new AdoptRulesOfProcedure(region, id, from, body.rules()));
        var named = new ArrayList<>(body.named());
        int seat = 1;
        boolean chairGiven = false;
        for (Map.Entry<String, Integer> party : body.members().entrySet()) {
            for (int n = 0; n < party.getValue(); n++, seat++) {
                PersonId person = person(named, party.getKey(), id, seat, from);
                boolean chair = !chairGiven && party.getKey().equals(body.chair());
                chairGiven |= chair;
                Office office = chair ? Office.CHAIR : Office.MEMBER;
                give(id, person, office, new Party(party.getKey()), from);
            }
        }
    }

    /**
     * A named person of the party while there are any, else a placeholder by the number of the
     * seat.
     */
    private PersonId person(
            List<StoryFile.Person> named, String party, BodyId body, int seat, LocalDate from) {
        Optional<StoryFile.Person> known =
                named.stream().filter(p -> p.party().equals(party)).findFirst();
        known.ifPresent(named::remove);
        PersonId id =
                known.map(p -> PersonId.of(region, p.id()))
                        .orElseGet(() -> new PersonId(body + "-" + seat));
        register(from, id, known.map(StoryFile.Person::name).orElse("Ledamot " + seat));
        return id;
    }

    private void register(LocalDate from, PersonId person, String name) {
        send(from, new RegisterPerson(region, person, texts.keep(person, name)));
    }

    private void give(BodyId body, PersonId person, Office office, Party party, LocalDate from) {
        send(from, new GiveMandate(region, body, person, office, party, from, Optional.empty()));
    }

    private void send(LocalDate happened, MandateCommand command) {
        commands.send(command, Occasion.recording(Actor.SYSTEM, Happened.on(happened)));
    }
}
