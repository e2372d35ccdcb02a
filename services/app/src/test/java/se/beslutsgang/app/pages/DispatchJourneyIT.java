package se.beslutsgang.app.pages;

import static se.beslutsgang.app.pages.ExampleRegion.BOARD;
import static se.beslutsgang.app.pages.ExampleRegion.DAY;
import static se.beslutsgang.app.pages.ExampleRegion.REGION;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An individual's application before the board of the example: the meeting is called, how the
 * decision is appealed is stated of the case, a member dissents when the meeting is over, and then
 * it is dispatched.
 */
class DispatchJourneyIT {

    private static final MeetingId MEETING = MeetingId.of(BOARD, DAY);
    private static final CaseId CASE = CaseId.of(REGION, "7-2026");
    private static final String ITEM = "/paragraf/" + MEETING.item(1);
    private static final String MINUTES = "/protokoll/" + MEETING.item(1);

    @RegisterExtension private static final Chromium chromium = new Chromium();
    @RegisterExtension private static final ServedExample example = new ServedExample();

    @BeforeAll
    static void an_application_lies_on_the_boards_table() {
        byte[] paper = "Ansökan".getBytes(StandardCharsets.UTF_8);
        send(new CaseCommand.OpenCase(CASE, REGION, "7-2026", "Ansökan om tillstånd"));
        send(
                new CaseCommand.FileBrief(
                        CASE,
                        example.bean(Documents.class).keep("text/plain;charset=utf-8", paper),
                        BOARD,
                        BOARD,
                        List.of("Avslå ansökan"),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static void send(Command command) {
        var on = Occasion.recording(Actor.SYSTEM, Happened.on(DAY.minusDays(7)));
        example.bean(Commands.class).send(command, on);
    }

    @Test
    void dissent_is_announced_until_the_decision_is_dispatched() {
        try (Visitor secretary = Visitor.at(example.address(), chromium.browser());
                Visitor sten =
                        Visitor.onPhone(example.address(), chromium.browser()).enter("Sten Sund");
                Visitor mona =
                        Visitor.onPhone(example.address(), chromium.browser())
                                .enter("Mona Melin")) {
            secretary.press("Gå in som sekreterare");
            calls(secretary);
            states(secretary);
            summons(secretary);
            decides(secretary);
            dissents(sten);
            mona.see(ITEM);
            mona.reads("Den som inte gör det står bakom beslutet.");
            dispatches(secretary);
            mona.see(ITEM);
            mona.reads("Beslutet expedierades");
            mona.readsNot("Anmäl reservationen");
            mona.see(MINUTES);
            mona.reads("Beslutet expedierades");
        }
    }

    private static void calls(Visitor secretary) {
        secretary.see("/sammantraden");
        secretary.open("Kalla ett organ till sammanträde");
        secretary.choose("Organ", "Regionstyrelsen");
        secretary.fill("Vilken dag?", DAY.toString());
        secretary.fill("Plats", "Regionens hus");
        secretary.press("Sätt ut sammanträdet");
        secretary.isTold("Sammanträdet är utsatt. Sätt upp ärendena och skicka sedan kallelsen.");
    }

    private static void summons(Visitor secretary) {
        secretary.press("Skicka kallelsen");
        secretary.isTold("Kallelsen har gått ut.");
        secretary.readsNot("Skicka kallelsen");
    }

    /** Before it is put on an agenda. */
    private static void states(Visitor secretary) {
        secretary.see("/arenden/7-2026");
        secretary.choose("Hur överklagas det som beslutas?", "förvaltningsbesvär");
        secretary.press("Ange hur det överklagas");
        secretary.isTold("Det är antecknat hur det överklagas");
        secretary.see("/sammantraden/" + MEETING);
        secretary.page().locator("#number").fill("7-2026");
        secretary.press("Sätt upp ett ärende");
    }

    private static void decides(Visitor secretary) {
        secretary.see("/sammantraden/" + MEETING);
        secretary.fill("Vilket nummer får den första paragrafen?", "1");
        secretary.press("Öppna sammanträdet");
        secretary.press("Anteckna att alla ledamöter tjänstgör");
        secretary.open("Välj justerare");
        secretary.choose("Vem justerar protokollet?", "Mona Melin (M)");
        secretary.press("Utse justerare");
        secretary.reads("Justerar: Mona Melin");
        secretary.press("Ta upp Ansökan om tillstånd");
        secretary.choose("Vem begär ordet?", "Mona Melin");
        secretary.press("Sätt upp på talarlistan");
        secretary.press("Ge ordet Mona Melin");
        secretary.reads("Ingen har begärt ordet.");
        secretary.press("Avsluta överläggningen");
        secretary.press("Ställ fråga 1");
        secretary.press("Jag finner: Bifall till det liggande förslaget");
        secretary.press("Klubban faller");
        secretary.reads("Avvikande mening anmäls innan beslutet expedieras.");
        secretary.press("Ärendet är färdigbehandlat");
        secretary.press("Avsluta sammanträdet");
        secretary.see(ITEM);
        secretary.reads("Anteckna reservationen");
    }

    private static void dissents(Visitor member) {
        member.see(ITEM);
        member.reads("innan beslutet expedieras (FL 30)");
        member.press("Anmäl reservationen");
        member.isTold("Reservationen är antecknad.");
    }

    private static void dispatches(Visitor secretary) {
        secretary.see(MINUTES);
        secretary.reads("en avvikande mening anmäls innan det expedieras (FL 30)");
        secretary.fill("Till vem?", "Sökanden");
        secretary.press("Expediera");
        secretary.isTold("Beslutet är expedierat.");
        secretary.reads("Till: Sökanden");
        secretary.reads("Carl Ceder, Mona Melin");
        secretary.readsNot("Till vem?");
        secretary.see(ITEM);
        secretary.readsNot("Anteckna reservationen");
    }
}
