package se.beslutsgang.app.pages;

import se.beslutsgang.app.Wired;
import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.TurnableClock;
import se.beslutsgang.mandates.commands.MandateCommand;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.events.RulesOfProcedure.ParagraphNumbering;
import se.beslutsgang.meetings.commands.MeetingCommand;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A small region that does not exist: an assembly of thirteen and a board of three, a budget and a
 * second matter on the agenda of a meeting that is about to open. Made by commands, as all is.
 */
final class ExampleRegion {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final RegionId REGION = new RegionId("exempel");
    static final BodyId ASSEMBLY = BodyId.of(REGION, "rf");
    static final BodyId BOARD = BodyId.of(REGION, "rs");
    static final MeetingId MEETING = MeetingId.of(ASSEMBLY, DAY);

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 15);
    private static final Instant CALLED = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant OPENS = Instant.parse("2026-11-25T08:00:00Z");

    private final Commands commands;
    private final PersonalTexts texts;
    private final Documents documents;
    private final TurnableClock clock;

    private ExampleRegion(Wired wired) {
        this.commands = wired.bean(Commands.class);
        this.texts = wired.bean(PersonalTexts.class);
        this.documents = wired.bean(Documents.class);
        this.clock = wired.bean(TurnableClock.class);
    }

    static void enter(Wired wired) {
        var region = new ExampleRegion(wired);
        region.clock.turnTo(CALLED);
        region.bodies();
        region.people();
        region.agenda();
        region.clock.turnTo(OPENS);
    }

    private void bodies() {
        send(new MandateCommand.EstablishRegion(REGION, "Region Exempel"));
        party("M", "Moderaterna");
        party("S", "Socialdemokraterna");
        party("V", "Vänsterpartiet");
        party("SD", "Sverigedemokraterna");
        party("C", "Centerpartiet");
        body(ASSEMBLY, BodyKind.ASSEMBLY, "Regionfullmäktige", "RF", 13);
        body(BOARD, BodyKind.COMMITTEE, "Regionstyrelsen", "RS", 3);
    }

    private void party(String code, String name) {
        send(new MandateCommand.RegisterParty(REGION, new Party(code), name));
    }

    private void body(BodyId id, BodyKind kind, String name, String code, int seats) {
        send(new MandateCommand.EstablishBody(REGION, id, kind, name, code, FIRST));
        var rules =
                new RulesOfProcedure(
                        seats, OrderMode.COUNTER_PROPOSAL, ParagraphNumbering.PER_YEAR);
        send(new MandateCommand.AdoptRulesOfProcedure(REGION, id, FIRST, rules));
    }

    private void people() {
        register("sekreterare", "Sekreteraren");
        register("revisor", "Revisorn");
        seat("M", Office.CHAIR, "Maja Modig");
        List.of("Mats Mo", "Mona Melin", "Måns Mård").forEach(n -> seat("M", Office.MEMBER, n));
        List.of("Sten Sund", "Sara Salo", "Siv Strand", "Sven Skog")
                .forEach(n -> seat("S", Office.MEMBER, n));
        List.of("Vera Vik", "Viktor Vall").forEach(n -> seat("V", Office.MEMBER, n));
        List.of("Sonja Dal", "Sixten Dahl").forEach(n -> seat("SD", Office.MEMBER, n));
        seat("C", Office.MEMBER, "Carl Ceder");
        seat("M", Office.SUBSTITUTE, "Moa Myr");
        seat("S", Office.SUBSTITUTE, "Signe Sjö");
        give(BOARD, person("Carl Ceder"), Office.CHAIR, "C");
        give(BOARD, person("Mona Melin"), Office.MEMBER, "M");
        give(BOARD, person("Sten Sund"), Office.MEMBER, "S");
    }

    private void seat(String party, Office office, String name) {
        register(person(name).value().substring(REGION.value().length() + 1), name);
        give(ASSEMBLY, person(name), office, party);
    }

    private void register(String code, String name) {
        PersonId person = PersonId.of(REGION, code);
        send(new MandateCommand.RegisterPerson(REGION, person, texts.keep(person, name)));
    }

    private void give(BodyId body, PersonId person, Office office, String party) {
        send(
                new MandateCommand.GiveMandate(
                        REGION, body, person, office, new Party(party), FIRST, Optional.empty()));
    }

    private static PersonId person(String name) {
        String code = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return PersonId.of(REGION, code.replace('å', 'a').replace('ä', 'a').replace('ö', 'o'));
    }

    private void agenda() {
        send(
                new MeetingCommand.CallMeeting(
                        MEETING, ASSEMBLY, List.of(DAY), "Regionens hus, Exempelstad"));
        place(1, "1-2026", "Budget 2027", "Fastställa styrelsens budget för 2027");
        place(2, "2-2026", "Ny arena", "Bygga en arena för 400 miljoner kronor");
        send(new MeetingCommand.SendSummons(MEETING));
    }

    private void place(int place, String number, String title, String clause) {
        CaseId id = CaseId.of(REGION, number);
        byte[] paper = title.getBytes(StandardCharsets.UTF_8);
        send(new CaseCommand.OpenCase(id, REGION, number, title));
        send(
                new CaseCommand.FileBrief(
                        id,
                        documents.keep("text/plain;charset=utf-8", paper),
                        ASSEMBLY,
                        ASSEMBLY,
                        List.of(clause),
                        List.of(),
                        List.of(),
                        List.of()));
        send(new CaseCommand.CompletePreparation(id, ASSEMBLY));
        send(new MeetingCommand.PlaceOnAgenda(MEETING, MEETING.item(place), id));
    }

    private void send(Command command) {
        Happened happened =
                command instanceof MandateCommand ? Happened.on(FIRST) : Happened.at(CALLED);
        commands.send(command, Occasion.recording(Actor.SYSTEM, happened));
    }
}
