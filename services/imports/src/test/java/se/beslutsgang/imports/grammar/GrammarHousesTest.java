package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.imports.reading.Side.approve;

import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.reading.QuestionKind;
import se.beslutsgang.imports.reading.Step;

class GrammarHousesTest {

    @Test
    void a_region_may_put_each_proposal_by_itself() {
        var reading =
                Read.committee(
                        """
                        § 136
                        Strategi för sjötrafik
                        Dnr 701-2031
                        Yrkanden
                        Förslag 1 Alva Berg (V) yrkar avslag på liggande förslag.
                        Bo Ek (S) yrkar att ärendet återremitteras för ytterligare utredning.
                        Cia Dal (SD), med instämmande av Dag Falk (SD), yrkar bifall till det egna förslaget.
                        Propositionsordning
                        Ordföranden ställer det liggande förslaget, Alva Bergs, Bo Eks och Cia Dals respektive förslag vart och ett under proposition och finner att regionstyrelsen bifaller det liggande förslaget.
                        Reservationer
                        Socialdemokraternas och Sverigedemokraternas ledamöter reserverar sig mot beslutet till förmån för egna yrkanden.
                        """);
        assertThat(reading.registryNumber()).contains("701-2031");
        assertThat(Read.steps(reading, Step.Put.class).getFirst().sides()).hasSize(4);
        assertThat(Read.steps(reading, Step.Found.class).getFirst().side())
                .isEqualTo(approve("pending"));
        assertThat(Read.steps(reading, Step.Reserved.class).getFirst().parties())
                .containsExactly("S", "SD");
        assertThat(Read.lost(reading)).isEmpty();
    }

    @Test
    void yes_and_no_may_be_equations_and_the_count_a_sentence() {
        var reading =
                Read.assembly(
                        """
                        § 75 Dnr KSF 2031/123
                        Budget 2032
                        Yrkanden
                        Alva Berg (M) yrkar bifall till kommunstyrelsens förslag.
                        Bo Ek (S) yrkar bifall till Socialdemokraternas förslag till budget 2032.
                        Cia Dal (V) yrkar bifall till Vänsterpartiets förslag till budget 2032.
                        Propositionsordning
                        Ordföranden ställer proposition på kommunstyrelsens förslag, Socialdemokraternas förslag och Vänsterpartiets förslag och finner att kommunfullmäktige beslutar enligt kommunstyrelsens förslag.
                        Votering begärs och verkställs.
                        Ordföranden ställer proposition på Socialdemokraternas förslag och Vänsterpartiets förslag som motförslag och finner att Socialdemokraternas förslag antagits som motförslag.
                        Följande voteringsordning godkänns:
                        JA = Socialdemokraternas förslag till budget 2032 ska utgöra motförslag i huvudomröstningen.
                        NEJ = Vänsterpartiets förslag till budget 2032 ska utgöra motförslag i huvudomröstningen.
                        Med 8 ja-röster, 3 nej-röster och 28 som avstår beslutar kommunfullmäktige att Socialdemokraternas förslag ska utgöra motförslag.
                        """);
        var put = Read.steps(reading, Step.Put.class).getLast();
        assertThat(put.kind()).isEqualTo(QuestionKind.COUNTER_PROPOSAL);
        assertThat(put.sides()).containsExactly(approve("p1"), approve("p2"));
        var count = Read.steps(reading, Step.Counted.class).getFirst();
        assertThat(count.abstained()).isEqualTo(28);
        assertThat(reading.claim().carried().getFirst()).contains(approve("p1"));
        assertThat(Read.lost(reading)).isEmpty();
    }

    @Test
    void those_who_vote_may_be_told_what_yes_means() {
        var reading =
                Read.committee(
                        """
                        § 12 Dnr 2031/55
                        Motion om solceller
                        Yrkanden
                        Ordföranden Per Alm (C) yrkar bifall till arbetsutskottets förslag.
                        Lisa Falk (MP) yrkar bifall till motionen.
                        Beslutsgång
                        Ordföranden konstaterar att det finns två förslag till beslut.
                        Ordföranden ställer förslagen mot varandra och finner att kommunstyrelsen beslutar enligt arbetsutskottets förslag.
                        Omröstning begärs och genomförs.
                        Den som bifaller arbetsutskottets förslag röstar ja, den som bifaller Lisa Falks yrkande röstar nej.
                        Med 9 ja-röster mot 4 nej-röster beslutar kommunstyrelsen att bifalla arbetsutskottets förslag.
                        Deltar inte i beslutet
                        Ola Norén (SD) deltar inte i beslutet.
                        """);
        var worded = Read.steps(reading, Step.Worded.class).getFirst();
        assertThat(worded.yes()).isEqualTo(approve("p1"));
        assertThat(worded.no()).isEqualTo(approve("pending"));
        assertThat(Read.lost(reading)).isEmpty();
    }
}
