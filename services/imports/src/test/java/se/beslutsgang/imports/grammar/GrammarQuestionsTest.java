package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.imports.reading.Side.approve;
import static se.beslutsgang.imports.reading.Side.reject;

import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.reading.QuestionKind;
import se.beslutsgang.imports.reading.Step;

class GrammarQuestionsTest {

    private static final String THREE =
            """
            § 12
            Hamnplan
            Yrkanden
            Alva Berg (S) yrkar bifall till kommunstyrelsens förslag.
            Cia Dal (M) och Eva Gran (L) yrkar bifall till förslaget från M och L i kommunstyrelsen.
            Dag Falk (SD) yrkar bifall till förslaget från SD i kommunstyrelsen.
            Propositionsordning
            Ordföranden ställer propositioner på yrkandena och finner att kommunstyrelsens förslag har bifallits. Omröstning begärs.
            Ordföranden antecknar kommunstyrelsens förslag som Ja-proposition i huvudvoteringen. Återstående yrkanden ställs under proposition. Ordföranden finner att yrkandet från Cia Dal m.fl. antagits som motförslag i huvudvoteringen.
            Omröstning - Huvudvotering
            Godkänd voteringsproposition: ”Ja för bifall till kommunstyrelsens förslag. Nej för bifall till yrkandet från Cia Dal m.fl.”
            Omröstningen utfaller med 30 Ja mot 19 Nej. Två ledamöter avstår från att rösta. Hur var och en röstar framgår av bilaga 4.
            """;

    @Test
    void a_vote_between_three_proposals_has_a_counter_proposal_question() {
        var reading = Read.assembly(THREE);
        var puts = Read.steps(reading, Step.Put.class);
        assertThat(puts)
                .extracting(Step.Put::kind)
                .containsExactly(QuestionKind.MAIN, QuestionKind.COUNTER_PROPOSAL);
        assertThat(puts.getFirst().sides())
                .containsExactly(approve("pending"), approve("p1"), approve("p2"));
        assertThat(puts.getFirst().listed()).isFalse();
        assertThat(puts.getLast().sides()).containsExactly(approve("p1"), approve("p2"));
        assertThat(Read.lost(reading)).isEmpty();
    }

    @Test
    void an_addition_is_put_for_and_against() {
        var reading =
                Read.assembly(
                        """
                        § 13
                        Skolplan
                        Yrkanden
                        Alva Berg (S) yrkar bifall till kommunstyrelsens förslag.
                        Dag Falk (SD) yrkar bifall till kommunstyrelsens förslag och tilläggsyrkande från SD i kommunstyrelsen.
                        Propositionsordning
                        Kommunfullmäktige beslutar först att bifalla kommunstyrelsens förslag.
                        Ordföranden ställer härefter propositioner på bifall respektive avslag på tilläggsyrkandet från SD i kommunstyrelsen och finner att det har avslagits.
                        """);
        assertThat(Read.steps(reading, Step.Unopposed.class).getFirst().sides())
                .containsExactly(approve("pending"));
        var put = Read.steps(reading, Step.Put.class).getFirst();
        assertThat(put.kind()).isEqualTo(QuestionKind.ADDITION);
        assertThat(put.sides()).containsExactly(approve("p1"), reject("p1"));
        assertThat(Read.steps(reading, Step.Found.class).getFirst().side()).isEqualTo(reject("p1"));
    }

    @Test
    void deciding_today_is_the_referral_turned_down() {
        var reading =
                Read.committee(
                        """
                        § 14
                        Torgplan
                        Yrkanden
                        Alva Berg (S) yrkar bifall till stadsledningskontorets förslag.
                        Cia Dal (M) yrkar att ärendet ska återremitteras enligt yrkande från M den 2 maj 2031.
                        Propositionsordning
                        Ordföranden Bo Ek (V) ställer först propositioner på dels ärendets återremiss och dels ärendets avgörande idag och finner att kommunstyrelsen beslutat avgöra ärendet vid dagens sammanträde.
                        Kommunstyrelsen beslutar härefter att bifalla stadsledningskontoret förslag.
                        """);
        var put = Read.steps(reading, Step.Put.class).getFirst();
        assertThat(put.kind()).isEqualTo(QuestionKind.REFERRAL_BACK);
        assertThat(put.sides()).containsExactly(approve("p1"), reject("p1"));
        assertThat(Read.steps(reading, Step.Found.class).getFirst().side()).isEqualTo(reject("p1"));
        assertThat(Read.steps(reading, Step.Unopposed.class)).hasSize(1);
    }

    @Test
    void the_chair_s_own_proposal_is_found_by_the_chair_s_name() {
        var reading =
                Read.committee(
                        """
                        § 15
                        Yrkande från D angående belysning
                        Yrkanden
                        Filip Hed (D) yrkar bifall till yrkande från D den 1 maj 2031.
                        Ordföranden Bo Ek (V) yrkar avslag på samtliga yrkanden.
                        Propositionsordning
                        Ordföranden ställer propositioner på yrkandena och finner att det egna yrkandet bifallits.
                        """);
        var put = Read.steps(reading, Step.Put.class).getFirst();
        assertThat(put.kind()).isEqualTo(QuestionKind.REJECTION);
        assertThat(put.sides()).containsExactly(approve("pending"), reject("pending"));
        assertThat(Read.steps(reading, Step.Found.class).getFirst().side())
                .isEqualTo(reject("pending"));
    }

    @Test
    void what_came_of_it_is_never_a_step() {
        var changed =
                THREE.replace(
                        "Hamnplan\n",
                        "Hamnplan\nBeslut\nEnligt yrkande från SD:\nHamnen stängs.\n");
        assertThat(Read.assembly(changed).steps())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .isEqualTo(Read.assembly(THREE).steps());
        assertThat(Read.assembly(changed).claim().adopted()).containsExactly("p2");
    }
}
