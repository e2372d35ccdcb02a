package se.beslutsgang.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/**
 * A budget in an assembly, with everybody at the own screen: three counter-proposals, two
 * additions, a referral back that falls, votes at two levels and two casting votes; and another
 * matter that a minority sends back. Thirteen seats, one of them empty: six against six, and four
 * are a third.
 */
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class BudgetJourneyIT {

    private static final String BUDGET = "/paragraf/exempel/rf/2026-11-25/1";
    private static final String ARENA = "/paragraf/exempel/rf/2026-11-25/2";

    @RegisterExtension private static final Chromium chromium = new Chromium();
    @RegisterExtension private static final ServedExample example = new ServedExample();

    private Hall hall = new Hall();

    /** The four who sit at a screen. */
    private static final class Hall implements AutoCloseable {
        private final List<Visitor> all;

        Hall(Visitor... all) {
            this.all = List.of(all);
        }

        Visitor secretary() {
            return all.get(0);
        }

        Visitor chair() {
            return all.get(1);
        }

        Visitor vera() {
            return all.get(2);
        }

        Visitor sten() {
            return all.get(3);
        }

        @Override
        public void close() {
            all.forEach(Visitor::close);
        }
    }

    @BeforeAll
    void enter() {
        String address = example.address();
        Visitor secretary = Visitor.at(address, chromium.browser());
        secretary.press("Gå in som sekreterare");
        Visitor chair = Visitor.at(address, chromium.browser());
        chair.page().locator("#chair").selectOption("exempel/maja-modig");
        chair.press("Gå in som ordförande");
        hall =
                new Hall(
                        secretary,
                        chair,
                        Visitor.onPhone(address, chromium.browser()).enter("Vera Vik"),
                        Visitor.onPhone(address, chromium.browser()).enter("Sten Sund"));
    }

    @AfterAll
    void leave() {
        hall.close();
    }

    @Test
    @Order(1)
    void the_secretary_opens_the_meeting_and_calls_the_roll() {
        Visitor secretary = hall.secretary();
        secretary.see("/sammantraden/exempel/rf/2026-11-25");
        secretary.fill("Vilket nummer får den första paragrafen?", "1");
        secretary.press("Öppna sammanträdet");
        secretary.page().getByText("Upprop, namn för namn").click();
        secretary.page().getByLabel("Måns Mård").uncheck();
        secretary.press("Anteckna uppropet");
        secretary.reads("12 av 13 platser");
        secretary.reads("4 av de närvarande (KL 5:50)");
        secretary.press("Ta upp Budget 2027");
        secretary.isTold("Ärendet är uppe till behandling.");
    }

    @Test
    @Order(2)
    void members_file_their_proposals_from_their_phones() {
        whole(hall.vera(), "Fastställa Vänsterpartiets budget");
        addition(hall.vera(), "fler tandläkare", "Anställa tio tandläkare");
        whole(hall.sten(), "Fastställa Socialdemokraternas budget");
        addition(hall.sten(), "avgiftsfria bussar", "Utreda avgiftsfria bussar");
        referral(hall.sten(), BUDGET, "Sjukhusets kostnad är inte utredd.");
        hall.vera().see(BUDGET);
        hall.vera().press("Instäm");
        hall.vera().isTold("Instämmandet är antecknat.");
        Visitor secretary = hall.secretary();
        secretary.see(BUDGET);
        secretary.choose("Vem yrkar?", "Sonja Dal");
        secretary.fill("Vad gäller förslaget?", "budget");
        secretary.fill("Vad ska beslutas?", "Fastställa Sverigedemokraternas budget");
        secretary.press("Lämna in förslaget");
        secretary.reads("Förslaget från Sonja Dal (SD)");
        hall.chair().see(BUDGET);
        hall.chair().reads("Tillägget från Vera Vik (V): fler tandläkare");
    }

    private static void whole(Visitor member, String clause) {
        member.see(BUDGET);
        member.fill("Vad gäller förslaget?", "budget");
        member.fill("Vad ska beslutas?", clause);
        member.press("Lämna in förslaget");
        member.isTold("Förslaget är inlämnat.");
    }

    private static void addition(Visitor member, String subject, String clause) {
        member.follow("Tillägg");
        member.fill("Vad gäller tillägget?", subject);
        member.fill("Vad ska beslutas?", clause);
        member.press("Lämna in förslaget");
        member.isTold("Förslaget är inlämnat.");
    }

    private static void referral(Visitor member, String item, String reason) {
        member.see(item);
        member.follow("Återremiss");
        member.fill("Varför ska ärendet beredas igen?", reason);
        member.press("Lämna in yrkandet");
        member.reads(reason);
    }

    @Test
    @Order(3)
    void the_chair_follows_the_order_that_was_worked_out_and_the_referral_falls() {
        Visitor chair = hall.chair();
        chair.press("Avsluta överläggningen");
        chair.press("Bekräfta yrkandena");
        chair.reads("Formella yrkanden ställs före sakfrågan.");
        chair.follow("Flytta ned fråga 1");
        chair.reads("Ordningen skiljer sig från den beräknade.");
        chair.follow("Tillbaka till den beräknade");
        chair.press("Godkänn ordningen");
        chair.press("Ställ fråga 1");
        chair.reads("Av 12 närvarande är en tredjedel 4 (KL 5:50).");
        chair.press("Jag finner: Ärendet avgörs idag");
        asksForAVote(hall.sten());
        chair.readsInAWhile("Kan den godkännas?");
        chair.press("Godkänn voteringspropositionen");
        hall.sten().readsInAWhile("Hur röstar du?");
        hall.sten().press("Nej för återremiss");
        hall.sten().isTold("Din röst är avgiven.");
        hall.sten().reads("Du har röstat: nej.");
        hall.secretary().readsInAWhile("1 av 12 har röstat");
        enterBallots("S ABSTAINED", "M YES", "V YES", "SD YES", "C YES");
        hall.secretary().press("Klubban faller");
        hall.secretary()
                .reads("1 av 12 begär återremiss; en tredjedel är 4; därför avgörs ärendet idag");
    }

    private static void asksForAVote(Visitor member) {
        member.see(BUDGET);
        member.press("Begär omröstning");
        member.isTold("Omröstning är begärd.");
    }

    /** A party and its choice each; whoever has voted on the own device is left alone. */
    private void enterBallots(String... parties) {
        Visitor secretary = hall.secretary();
        secretary.see(BUDGET);
        for (String party : parties) {
            secretary.page().locator("button[name=all][value='" + party + "']").click();
        }
        secretary.press("Anteckna rösterna och avsluta");
        secretary.isTold("Omröstningen är avslutad.");
    }

    @Test
    @Order(4)
    void a_counter_proposal_is_chosen_by_a_vote_of_its_own() {
        Visitor secretary = hall.secretary();
        secretary.press("Ställ fråga 2");
        secretary.press("Jag finner: Bifall till det liggande förslaget");
        asksForAVote(hall.vera());
        secretary.see(BUDGET);
        secretary.reads("Vilket av dessa ska bli motförslag?");
        secretary.press("Ställ fråga 3");
        secretary.press("Jag finner: Bifall till förslaget från Sten Sund (S)");
        asksForAVote(hall.vera());
        secretary.see(BUDGET);
        secretary.press("Ställ fråga 4");
        secretary.press("Jag finner: Bifall till förslaget från Sonja Dal (SD)");
        secretary.press("Jag finner: Bifall till förslaget från Vera Vik (V)");
        secretary.press("Klubban faller");
        secretary.press("Godkänn voteringspropositionen");
        count("4", "2", "6");
        secretary.reads("Omröstningen utföll med 4 ja och 2 nej; 6 avstod.");
        secretary.press("Klubban faller");
    }

    private void count(String yes, String no, String abstained) {
        Visitor secretary = hall.secretary();
        secretary.open("Bara antalet, utan namn");
        secretary.page().locator("input[name=yes]").fill(yes);
        secretary.page().locator("input[name=no]").fill(no);
        secretary.page().locator("input[name=abstained]").fill(abstained);
        secretary.press("Anteckna antalet och avsluta");
    }

    @Test
    @Order(5)
    void six_against_six_is_decided_by_the_side_that_the_chair_has_voted_for() {
        Visitor secretary = hall.secretary();
        assertThat(secretary.page().getByLabel("Vad nej betyder").inputValue())
                .isEqualTo("Nej för bifall till förslaget från Sten Sund (S)");
        secretary.press("Godkänn voteringspropositionen");
        hall.chair().see(BUDGET);
        hall.chair().press("Ja för bifall till det liggande förslaget");
        hall.vera().see(BUDGET);
        hall.vera().press("Nej för bifall till förslaget från Sten Sund (S)");
        enterBallots("M YES", "SD YES", "C YES", "S NO", "V NO");
        secretary.press("Klubban faller");
        secretary.reads("6 ja och 6 nej väger lika. Ordförandens röst, ja, avgör (KL 5:56).");
    }

    @Test
    @Order(6)
    void each_addition_is_put_by_itself_and_the_chair_breaks_a_tie_that_was_only_counted() {
        Visitor chair = hall.chair();
        chair.see(BUDGET);
        chair.press("Ställ fråga 5");
        chair.press("Jag finner: Avslag på tillägget från Vera Vik (V)");
        chair.press("Klubban faller");
        chair.press("Ställ fråga 6");
        chair.press("Jag finner: Avslag på tillägget från Sten Sund (S)");
        asksForAVote(hall.sten());
        hall.secretary().see(BUDGET);
        hall.secretary().press("Godkänn voteringspropositionen");
        count("6", "6", "0");
        chair.readsInAWhile("6 ja och 6 nej väger lika.");
        chair.press("Utslagsröst: Ja för avslag på tilläggsyrkandet från Sten Sund (S)");
        chair.press("Klubban faller");
        chair.reads("Fastställa styrelsens budget för 2027");
        chair.reads("Ärendet är avgjort.");
    }

    @Test
    @Order(7)
    void those_who_lost_reserve_and_everybody_sees_what_was_decided_and_why() {
        Visitor sten = hall.sten();
        sten.see(BUDGET);
        sten.page().getByLabel("Till förmån för det egna yrkandet").check();
        sten.fill("Motivering", "Vården behöver mer än styrelsen ger.");
        sten.press("Anmäl reservationen");
        sten.isTold("Reservationen är antecknad.");
        Visitor vera = hall.vera();
        vera.see(BUDGET);
        vera.page().getByLabel("Till förmån för dessa förslag:").check();
        vera.page().getByLabel("Tillägget från Vera Vik (V): fler tandläkare").check();
        vera.press("Anmäl reservationen");
        vera.fill("Skälen för din reservation (2)", "Köerna till tandvården växer.");
        vera.press("Lämna skälen");
        vera.reads("Köerna till tandvården växer.");
        try (Visitor auditor = Visitor.at(example.address(), chromium.browser())) {
            auditor.press("Gå in som revisor");
            auditor.see(BUDGET);
            auditor.reads("Regionfullmäktige beslutar");
            auditor.reads("6 ja och 6 nej väger lika.");
            auditor.reads("Vården behöver mer än styrelsen ger.");
            auditor.follow("Läs protokollet");
            auditor.reads("med ordförandens utslagsröst");
        }
    }

    @Test
    @Order(8)
    void a_minority_sends_another_matter_back_by_a_show_of_hands() {
        Visitor secretary = hall.secretary();
        secretary.see(BUDGET);
        secretary.press("Ta upp nästa: Ny arena");
        referral(hall.sten(), ARENA, "Driften är inte räknad.");
        secretary.press("Avsluta överläggningen");
        secretary.press("Bekräfta yrkandena");
        secretary.press("Godkänn ordningen");
        secretary.press("Ställ fråga 1");
        secretary.fill("Hur många begär det?", "4");
        secretary.press("Anteckna händerna");
        secretary.reads("4 begär det; en tredjedel är 4.");
        secretary.press("Jag finner: Ärendet avgörs idag");
        secretary.press("Klubban faller");
        secretary.reads("därför återremitteras ärendet av en minoritet (KL 5:50)");
        secretary.reads("(minoritetsåterremiss)");
        hall.sten().readsInAWhile("(minoritetsåterremiss)");
    }
}
