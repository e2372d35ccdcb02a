package se.beslutsgang.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One journey for each role, through the days of § 136 in the order in which they happen. */
@ExtendWith(ServedPages.class)
@TestMethodOrder(OrderAnnotation.class)
class JourneysIT {

    private static final String CASE = "/arenden/701-2022";
    private static final String ITEM = "/paragraf/norrbotten/rs/2022-06-08/1";
    private static final String MEETING = "/sammantraden/norrbotten/rs/2022-06-08";
    private static final int MANY = 40;

    @RegisterExtension private static final Chromium chromium = new Chromium();

    @Test
    @Order(1)
    void a_politician_reads_the_case_and_files_a_proposal_before_the_meeting() {
        try (var politician = Visitor.asPolitician(chromium.browser(), "Ledamot 10")) {
            politician.follow("Diarium");
            politician.fill("Sök på diarienummer", "701");
            politician.press("Sök");
            politician.follow("Strategisk plan 2023-2025");
            politician.reads("Ärende 701-2022");
            politician.reads("påhittat");
            politician.follow("Regionstyrelsen 8 juni 2022, punkt 1");
            politician.fill("Vad gäller förslaget?", "strategisk plan");
            politician.fill("Vad ska beslutas?", "Fastställa Centerpartiets plan");
            politician.press("Spara utkastet");
            politician.isTold("Utkastet är sparat. Bara du ser det.");
            try (var other = Visitor.asPolitician(chromium.browser(), "Glenn Berggård")) {
                other.see(ITEM);
                other.readsNot("Fastställa Centerpartiets plan");
                assertThat(other.page().getByLabel("Vad ska beslutas?")).hasValue("");
                politician.press("Lämna in förslaget");
                politician.isTold("Förslaget är inlämnat.");
                politician.reads("Förslaget från Ledamot 10 (C)");
                other.readsInAWhile("Förslaget från Ledamot 10 (C)");
            }
        }
    }

    @Test
    @Order(1)
    void a_draft_is_saved_while_it_is_written_and_without_scripts_by_its_button() {
        try (var politician = Visitor.asPolitician(chromium.browser(), "Ledamot 11")) {
            politician.see(ITEM);
            politician.fill("Vad gäller förslaget?", "budget");
            politician.readsInAWhile("Utkastet sparades");
        }
        try (var politician = Visitor.withoutScripts(chromium.browser(), "Ledamot 11")) {
            politician.see(ITEM);
            assertThat(politician.page().getByLabel("Vad gäller förslaget?")).hasValue("budget");
            politician.fill("Vad ska beslutas?", "Fastställa en annan budget");
            politician.press("Spara utkastet");
            politician.isTold("Utkastet är sparat. Bara du ser det.");
        }
    }

    @Test
    @Order(2)
    void a_secretary_follows_the_meeting_to_announced_minutes() {
        try (var secretary = Visitor.as(chromium.browser(), "Gå in som sekreterare")) {
            turnUntil(secretary, ITEM, "Regionstyrelsen föreslår Regionfullmäktige att besluta");
            secretary.reads("§ 136 Strategisk plan 2023-2025");
            secretary.reads("Det liggande förslaget");
            aMemberReserves();
            turnUntil(secretary, MEETING, "Anteckna att protokollet är justerat");
            secretary.press("Anteckna att protokollet är justerat");
            secretary.isTold("Justeringen är antecknad.");
            secretary.press("Anteckna att justeringen är anslagen");
            secretary.reads("Justeringen är anslagen");
            secretary.see(CASE);
            secretary.follow("Läs protokollet");
            secretary.reads("Glenn Berggårds, Anders Öbergs och Marianne Sandströms");
        }
    }

    private static void aMemberReserves() {
        try (var politician = Visitor.asPolitician(chromium.browser(), "Ledamot 9")) {
            politician.see(ITEM);
            politician.fill("Motivering", "Planen borde ha prövats en gång till.");
            politician.press("Anmäl reservationen");
            politician.isTold("Reservationen är antecknad.");
            politician.reads("Planen borde ha prövats en gång till.");
        }
    }

    /** Turns the demo's clock, happening by happening, until a page says what is waited for. */
    private static void turnUntil(Visitor secretary, String path, String text) {
        for (int turns = 0; turns < MANY; turns++) {
            secretary.see(path);
            if (secretary.stands(text)) return;
            secretary.turnTheClock();
        }
        throw new AssertionError("After " + MANY + " happenings " + path + " has no " + text);
    }

    @Test
    @Order(3)
    void an_auditor_finds_who_did_what_and_when_in_either_language() {
        try (var auditor = Visitor.as(chromium.browser(), "Gå in som revisor")) {
            auditor.follow("Granskning");
            auditor.page().getByLabel("Händelse").selectOption("decisions.ProposalMoved");
            auditor.press("Visa");
            auditor.reads("Ledamot 10 (C) lämnade ett yrkande");
            auditor.reads("uppdrag i Regionstyrelsen");
            auditor.page().getByText("Innehållet så som det är lagrat").last().click();
            auditor.reads("\"person\" : \"norrbotten/");
            auditor.follow("Systemets läge");
            auditor.reads("Ingen händelse är undanlagd.");
            auditor.follow("In English");
            auditor.reads("No event is set aside.");
            assertThat(auditor.page().locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    @Order(4)
    void a_rule_that_says_no_tells_its_section_and_the_way_past_asks_why() {
        try (var secretary = Visitor.as(chromium.browser(), "Gå in som sekreterare")) {
            secretary.see("/sammantraden/norrbotten/rf/2022-06-22");
            secretary.fill("Vilket nummer får den första paragrafen?", "61");
            secretary.press("Öppna sammanträdet");
            secretary.reads("En regel säger nej");
            secretary.reads("KL 5:15");
            assertThat(secretary.page().getByLabel("Varför genomförs det ändå?")).isVisible();
        }
    }

    @Test
    @Order(5)
    void what_is_closed_and_what_is_missing_is_told_on_a_page() {
        try (var politician = Visitor.asPolitician(chromium.browser(), "Glenn Berggård")) {
            politician.see("/granskning");
            politician.reads("Du får inte göra det här");
            politician.see("/arenden/99-1999");
            politician.reads("Sidan finns inte");
            assertThat(politician.page()).hasURL(ServedPages.address() + "/arenden/99-1999");
        }
    }
}
