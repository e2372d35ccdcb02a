package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.imports.grammar.Read.movers;
import static se.beslutsgang.imports.grammar.Read.proposal;

import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Proposed.Effect;
import se.beslutsgang.imports.reading.Proposed.Kind;
import se.beslutsgang.imports.reading.Proposed.Stand;
import se.beslutsgang.imports.reading.Step;

import java.time.LocalDate;
import java.util.List;

class GrammarProposalsTest {

    @Test
    void the_board_s_proposal_lies_on_the_table_of_an_assembly() {
        var reading =
                Read.assembly(
                        """
                        § 7 Ärendenummer SJÖ-2031-00012
                        Ny badplats
                        Beslut
                        Enligt kommunstyrelsens förslag:
                        Badplatsen anläggs.
                        Yrkanden
                        Alva Berg (S) och Bo Ek (V) yrkar bifall till kommunstyrelsens förslag.
                        Cia Dal (M) yrkar bifall till förslaget från M och L i kommunstyrelsen.
                        """);
        var pending = proposal(reading, Proposed.PENDING);
        assertThat(pending.origin()).contains("kommunstyrelsen");
        assertThat(movers(pending)).containsExactly("Alva Berg", "Bo Ek");
        assertThat(proposal(reading, "p1").parties()).containsExactly("M", "L");
        assertThat(reading.registryNumber()).contains("SJÖ-2031-00012");
        assertThat(reading.claim().adopted()).containsExactly(Proposed.PENDING);
    }

    @Test
    void a_member_s_own_proposal_lies_on_the_table_of_a_committee() {
        var reading =
                Read.committee(
                        """
                        § 8
                        Yrkande från M och KD angående cykelbanor
                        Beslut
                        Yrkandet från M och KD avslås.
                        Handlingar
                        Yrkande från M och KD den 2 april 2031.
                        Yrkanden
                        Cia Dal (M) yrkar bifall till yrkande från M och KD den 2 april 2031.
                        Ordföranden Alva Berg (S) yrkar avslag på yrkande från M och KD den 2 april 2031.
                        """);
        var pending = proposal(reading, Proposed.PENDING);
        assertThat(pending.parties()).containsExactly("M", "KD");
        assertThat(pending.dated()).contains(LocalDate.of(2031, 4, 2));
        var rejection = proposal(reading, "p1");
        assertThat(rejection.kind()).isEqualTo(Kind.REJECTION);
        assertThat(rejection.base()).contains(Proposed.PENDING);
        assertThat(rejection.effect()).isEqualTo(Effect.REJECTS);
    }

    @Test
    void equal_proposals_are_one_and_additions_stand_by_themselves() {
        var reading =
                Read.committee(
                        """
                        § 9
                        Parkplan
                        Yrkanden
                        Alva Berg (S) yrkar bifall till stadsledningskontorets förslag samt tilläggsyrkande från S och V den 4 april 2031 och avslag på övriga yrkanden.
                        Bo Ek (V) yrkar bifall till stadsledningskontorets förslag och tilläggsyrkande från S och V den 4 april 2031.
                        Cia Dal (M) yrkar bifall till tilläggsyrkandena från SD samt M och L.
                        """);
        assertThat(reading.proposals())
                .extracting(Proposed::kind)
                .containsExactly(Kind.PENDING, Kind.ADDITION, Kind.ADDITION, Kind.ADDITION);
        assertThat(movers(proposal(reading, "p1"))).containsExactly("Alva Berg", "Bo Ek");
        assertThat(proposal(reading, "p3").parties()).containsExactly("M", "L");
    }

    @Test
    void what_is_asked_for_in_the_second_place_has_rank_two() {
        var reading =
                Read.assembly(
                        """
                        § 10
                        Ny bro
                        Yrkanden
                        Dag Falk (SD) yrkar i första hand att ärendet ska återremitteras till stadsbyggnadsnämnden enligt yrkande från SD i kommunstyrelsen och i andra hand avslag på kommunstyrelsens förslag.
                        Alva Berg (S) yrkar bifall till kommunstyrelsens förslag.
                        """);
        var referral = proposal(reading, "p1");
        assertThat(referral.kind()).isEqualTo(Kind.REFERRAL_BACK);
        assertThat(referral.receiver()).contains("stadsbyggnadsnämnden");
        assertThat(referral.stands()).extracting(Stand::rank).containsExactly(1);
        assertThat(proposal(reading, "p2").kind()).isEqualTo(Kind.REJECTION);
        assertThat(proposal(reading, "p2").stands()).extracting(Stand::rank).containsExactly(2);
    }

    @Test
    void a_motion_may_be_answered_carried_or_turned_down() {
        var reading =
                Read.committee(
                        """
                        § 11
                        Motion av Eva Gran (L) om lekplatser
                        Yrkanden
                        Alva Berg (S) yrkar att motionen ska avstyrkas med hänvisning till yttrande från S och V den 3 april 2031.
                        Eva Gran (L) yrkar att motionen ska tillstyrkas.
                        Cia Dal (M) yrkar att motionen ska anses besvarad.
                        """);
        assertThat(reading.proposals())
                .extracting(Proposed::effect)
                .containsExactly(Effect.DECIDES, Effect.REJECTS, Effect.ANSWERS);
    }

    @Test
    void proposals_of_the_same_parties_in_another_order_are_two_where_one_sentence_names_both() {
        var reading =
                Read.committee(
                        """
                        § 9
                        Stråkplan för Sjöstad
                        Yrkanden
                        Cia Dal (M) yrkar bifall till förvaltningens förslag samt tilläggsyrkande från M och L och tilläggsyrkande från L och M.
                        Propositionsordning
                        Ordföranden ställer propositioner på bifall respektive avslag på tilläggsyrkandet från L och M och finner att det avslagits.
                        Ordföranden ställer härefter propositioner på bifall respektive avslag på tilläggsyrkandet från M och L och finner att det avslagits.
                        """);
        assertThat(proposal(reading, "p1").parties()).containsExactly("M", "L");
        assertThat(proposal(reading, "p2").parties()).containsExactly("L", "M");
        assertThat(Read.steps(reading, Step.Found.class))
                .extracting(f -> f.side().proposal())
                .containsExactly("p2", "p1");
    }

    @Test
    void proposals_taken_as_one_are_one_under_either_name() {
        var reading =
                Read.committee(
                        """
                        § 10
                        Biblioteksplan för Sjöstad
                        Yrkanden
                        Cia Dal (M) och Dan Ek (SD) yrkar att ärendet ska återremitteras enligt beslutssatserna i yrkandena från M och L den 2 april 2031 samt SD den 3 april 2031.
                        Propositionsordning
                        Ordföranden ställer propositioner på dels ärendets återremiss enligt beslutssatserna i yrkandena från M och L samt SD och dels ärendets avgörande idag och finner att ärendet ska avgöras idag.
                        """);
        assertThat(reading.proposals())
                .filteredOn(p -> p.kind() == Kind.REFERRAL_BACK)
                .singleElement()
                .extracting(Proposed::parties)
                .isEqualTo(List.of("M", "L", "SD"));
    }

    @Test
    void two_that_are_both_followed_without_a_question_ask_for_the_same() {
        var reading =
                Read.assembly(
                        """
                        § 11
                        Motion av Cia Dal (M) om belysning
                        Beslut
                        Enligt yrkandena från V och S samt L och M:
                        Motionen anses besvarad.
                        Handlingar
                        Yrkande från L och M den 2 april 2031.
                        Yrkande från V och S den 3 april 2031.
                        """);
        assertThat(reading.claim().adopted()).hasSize(1);
    }
}
