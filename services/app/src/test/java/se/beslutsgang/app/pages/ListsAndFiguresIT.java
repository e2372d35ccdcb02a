package se.beslutsgang.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.regex.Pattern;

/**
 * What is seldom done, on its pages: proposals in figures, two thirds, a proportional election with
 * a lot, decisions by delegation, minutes certified at once and another form of them. Twelve are
 * present.
 */
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class ListsAndFiguresIT {

    private static final String BUDGET = "/paragraf/exempel/rf/2026-11-25/1";
    private static final String MEETING = "/sammantraden/exempel/rf/2026-11-25";
    private static final String MINUTES = "/protokoll/exempel/rf/2026-11-25/2";
    private static final String ARENA = "/paragraf/exempel/rf/2026-11-25/2";

    @RegisterExtension private static final Chromium chromium = new Chromium();
    @RegisterExtension private static final ServedExample example = new ServedExample();

    private Visitor secretary;

    @BeforeAll
    void enter() {
        secretary = Visitor.at(example.address(), chromium.browser());
        secretary.press("Gå in som sekreterare");
        secretary.see(MEETING);
        secretary.fill("Vilket nummer får den första paragrafen?", "1");
        secretary.press("Öppna sammanträdet");
        secretary.page().getByText("Upprop, namn för namn").click();
        secretary.page().getByLabel("Måns Mård").uncheck();
        secretary.press("Anteckna uppropet");
        secretary.press("Ta upp Budget 2027");
    }

    @AfterAll
    void leave() {
        secretary.close();
    }

    @Test
    @Order(1)
    void what_a_counter_proposal_gives_stands_beside_what_the_pending_one_gives() {
        secretary.open("Ramar och skattesats");
        figures(secretary, "2027", "1 250", "1250", "11,34");
        secretary.reads("Summa 2027: 1 250 tkr");
        try (Visitor vera =
                Visitor.withoutScripts(example.address(), chromium.browser(), "Vera Vik")) {
            vera.see(BUDGET);
            vera.fill("Vad gäller förslaget?", "budget");
            vera.fill("Vad ska beslutas?", "Fastställa Vänsterpartiets budget");
            vera.press("Lämna in förslaget");
            vera.open("Ramar och skattesats");
            figures(vera, "2027", "1310", "1300", "11.54");
            vera.reads("KL 11:6");
            vera.see(BUDGET);
            vera.open("Ramar och skattesats");
            figures(vera, "2027", "1310", "1310", "11.54");
            vera.isTold("Siffrorna är antecknade.");
            vera.reads("Ramar jämförda med det liggande förslaget, tkr");
            vera.reads("+60");
            vera.reads("Skattesats 11,54 kr per skattekrona");
            vera.reads("+0,20 mot det liggande förslaget");
        }
    }

    private static void figures(
            Visitor by, String year, String frame, String total, String taxRate) {
        Locator form = by.page().locator("form[action^='/siffror/']").first();
        form.getByLabel("År 1").fill(year);
        form.getByLabel("Regionstyrelsen").first().fill(frame);
        form.getByLabel("Summa").first().fill(total);
        form.getByLabel("Skattesats").fill(taxRate);
        by.press("Anteckna siffrorna");
    }

    @Test
    @Order(2)
    void more_than_a_simple_majority_is_required_before_the_vote_and_a_majority_falls() {
        secretary.see(BUDGET);
        secretary.press("Avsluta överläggningen");
        secretary.press("Bekräfta yrkandena");
        secretary.press("Godkänn ordningen");
        secretary.press("Ställ fråga 1");
        secretary.open("Krävs mer än enkel majoritet?");
        secretary.choose("Vad krävs för beslutet?", "två tredjedelar av de närvarande");
        secretary.choose("För vilket svar?", "Bifall till förslaget från Vera Vik (V)");
        secretary.press("Anteckna kravet");
        secretary.isTold("Kravet är antecknat.");
        secretary.reads("Krävs två tredjedelar av de närvarande för: Bifall till förslaget");
        secretary.press("Jag finner: Bifall till förslaget från Vera Vik (V)");
        secretary.press("Omröstning begärs");
        secretary.press("Godkänn voteringspropositionen");
        secretary.open("Bara antalet, utan namn");
        secretary.page().locator("input[name=yes]").fill("7");
        secretary.page().locator("input[name=no]").fill("5");
        secretary.page().locator("input[name=abstained]").fill("0");
        secretary.press("Anteckna antalet och avsluta");
        secretary.press("Klubban faller");
        secretary.reads("7 ja mot 5 nej. Två tredjedelar av de närvarande krävs");
        secretary.reads("Fastställa styrelsens budget för 2027");
    }

    @Test
    @Order(3)
    void seats_are_given_list_by_list_and_the_lot_falls_between_equal_numbers() {
        secretary.press("Ta upp nästa: Ny arena");
        secretary.open("Val och anställning");
        secretary.fill("Till vad?", "ledamöter i arenans styrelse");
        secretary.fill("Hur många ska utses?", "2");
        secretary.press("Lägg till ett val");
        secretary.open("Proportionellt val begärs");
        secretary.reads("Minst 4 av 12 närvarande");
        secretary.fill("Hur många begär det?", "3");
        secretary.press("Anteckna begäran");
        secretary.reads("3 begär proportionellt val, men det krävs 4");
        secretary.see(ARENA);
        secretary.open("Proportionellt val begärs");
        secretary.fill("Hur många begär det?", "4");
        secretary.press("Anteckna begäran");
        secretary.choose("Biträde 1", "Mona Melin");
        secretary.choose("Biträde 2", "Sara Salo");
        secretary.press("Utse två biträden");
        list(0, "Samverkan", "Maja Modig\nMats Mo", "8");
        list(1, "Mitten", "Sten Sundh", "4");
        secretary.press("Anteckna räkningen");
        secretary.reads("”Sten Sundh” i listan Mitten finns inte");
        list(1, "Mitten", "sten sund", "4");
        secretary.press("Anteckna räkningen");
        secretary.reads("Jämförelsetalen för plats 2 är lika: Samverkan, Mitten");
        secretary.choose("Vittne 1", "Mona Melin");
        secretary.choose("Vittne 2", "Sara Salo");
        secretary.press("Lotten föll på: Mitten");
        secretary.reads("Lotten om plats 2 föll på Mitten. Vittnen: Mona Melin, Sara Salo");
        secretary.press("Klubban faller");
        secretary.isTold("Valet är avgjort.");
        assertThat(secretary.page().locator(".sides .won"))
                .containsText(new String[] {"Maja Modig", "Sten Sund"});
    }

    private void list(int row, String designation, String names, String votes) {
        Locator one = secretary.page().locator(".ballot-list").nth(row);
        one.getByLabel("Beteckning").fill(designation);
        one.getByLabel("Namnen i ordning, ett per rad").fill(names);
        one.getByLabel("Antal sedlar").fill(votes);
    }

    @Test
    @Order(4)
    void a_decision_by_delegation_is_noted_once_and_waits_to_be_reported() {
        secretary.see("/delegationsbeslut/exempel/rs");
        secretary.reads("Inga delegationsbeslut är antecknade.");
        delegated("Antar anbudet om tak");
        secretary.reads("inte anmält");
        delegated("Antar ett annat anbud");
        secretary.reads("D 1");
        secretary.reads("En regel säger nej");
        secretary.see("/delegationsbeslut/exempel/rs?ratta=D%201");
        secretary.fill("Punkt i delegationsordningen", "4.3");
        secretary.fill("Varför blev det fel?", "Fel rad.");
        secretary.press("Anteckna rättelsen");
        secretary.reads("punkt 4.3");
        secretary.reads("rättat");
    }

    private void delegated(String what) {
        secretary.fill("Nummer", "D 1");
        secretary.fill("Beslutet", what);
        secretary.fill("Punkt i delegationsordningen", "4.2");
        secretary.fill("Titel", "Regiondirektören");
        secretary.press("Anteckna beslutet");
    }

    @Test
    @Order(5)
    void what_is_certified_is_shown_with_its_hash_and_corrections_stand_beside_it() {
        secretary.see(ARENA);
        secretary.press("Avsluta överläggningen");
        secretary.press("Avsluta utan fler frågor");
        secretary.press("Justera paragrafen omedelbart");
        secretary.see(MEETING);
        secretary.press("Anteckna att protokollet är justerat");
        secretary.isTold("Justeringen är antecknad.");
        secretary.see(MINUTES);
        secretary.reads("händelserna ger i dag samma text");
        Locator hash = secretary.page().locator("code.hash");
        assertThat(hash).hasText(Pattern.compile("[0-9a-f]{64}"));
        String signed = hash.innerText();
        secretary.see(MEETING);
        secretary.open("Rätta det justerade protokollet");
        secretary.fill("Vad är fel?", "Sten Sund");
        secretary.fill("Vad är rätt?", "Sven Skog");
        secretary.fill("Varför blev det fel?", "Skrivfel.");
        secretary.press("Anteckna rättelsen");
        secretary.see(MINUTES);
        secretary.reads("Efter justeringen");
        secretary.reads("”Sten Sund” ska vara ”Sven Skog”");
        secretary.reads("händelserna ger i dag samma text");
        assertThat(hash).hasText(signed);
    }

    @Test
    @Order(6)
    void the_form_of_the_minutes_is_chosen_from_tomorrow_and_what_is_certified_stands() {
        secretary.see("/organ");
        secretary.follow("Regionfullmäktige");
        secretary.choose("I vilken form?", "Göteborgs");
        secretary.press("Välj formen");
        secretary.isTold("Formen är vald.");
        secretary.reads("Göteborgs form från");
        secretary.reads("Nu skrivs protokollen i Region Norrbottens form.");
        secretary.see(MINUTES);
        secretary.reads("händelserna ger i dag samma text");
        secretary.reads("Dnr 2-2026");
    }
}
