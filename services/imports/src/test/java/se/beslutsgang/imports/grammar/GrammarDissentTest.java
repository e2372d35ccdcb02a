package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Step;

class GrammarDissentTest {

    private static final String MATTER =
            """
            § 19
            Taxa för båtplatser
            Yrkanden
            Alva Berg (S) yrkar bifall till stadsledningskontorets förslag.
            Cia Dal (M) yrkar att ärendet ska återremitteras enligt yrkande från M och KD den 2 maj 2031 och anmäler att ledamöterna från M och KD inte deltar i beslutet om återremissyrkandet faller.
            Dag Falk (SD) yrkar bifall till yrkande från SD den 1 maj 2031.
            """;

    @Test
    void reservations_name_persons_or_parties_and_what_they_stand_for() {
        var reading =
                Read.committee(
                        MATTER
                                + """
                                Reservationer
                                Dag Falk (SD) reserverar sig emot beslutet till förmån för det egna yrkandet.
                                Ledamöterna från M och KD reserverar sig mot beslutet enligt följande: Taxan är för hög. Vi vill se en annan ordning.
                                """);
        var reserved = Read.steps(reading, Step.Reserved.class);
        assertThat(reserved.getFirst().own()).isTrue();
        assertThat(reserved.getFirst().inFavourOf()).containsExactly("p2");
        assertThat(reserved.getLast().parties()).containsExactly("M", "KD");
        assertThat(Read.lost(reading)).isEmpty();
    }

    @Test
    void staying_out_may_depend_on_what_happens() {
        var out = Read.steps(Read.committee(MATTER), Step.StoodOut.class).getFirst();
        assertThat(out.parties()).containsExactly("M", "KD");
        assertThat(out.unless()).contains("p1");
    }

    @Test
    void disqualified_is_not_the_same_as_staying_out() {
        var reading =
                Read.committee(
                        MATTER
                                + """
                                Jäv
                                Eva Gran (L) deltar inte i handläggningen av ärendet på grund av jäv.
                                Protokollsanteckningar
                                Tjänstgörande ersättaren Gun Hav (C) deltar inte i beslutet.
                                Representanterna från S och V antecknar som yttrande en skrivelse från den 2 maj 2031.
                                Gun Hav (C) antecknar följande till protokollet: Om jag hade fått rösta hade jag bifallit. Det får jag inte.
                                Justering
                                Protokollet under denna paragraf förklaras omedelbart justerat.
                                """);
        assertThat(Read.steps(reading, Step.Disqualified.class).getFirst().persons())
                .extracting(Named::name)
                .containsExactly("Eva Gran");
        assertThat(Read.steps(reading, Step.StoodOut.class)).hasSize(2);
        assertThat(Read.steps(reading, Step.NoteEntered.class).getLast().text())
                .isEqualTo("Om jag hade fått rösta hade jag bifallit. Det får jag inte.");
        assertThat(Read.steps(reading, Step.CertifiedAtOnce.class)).hasSize(1);
        assertThat(Read.lost(reading)).isEmpty();
    }

    @Test
    void a_refusal_and_a_withdrawal_are_told() {
        var reading =
                Read.assembly(
                        """
                        § 20
                        Taxa för torgplatser
                        Information
                        Ordföranden finner att tilläggsyrkandet från SD den 1 maj 2031 som inkommit är ett nytt ärende och inte berett. Ordföranden informerar att han kommer vägra ställa proposition på detta yrkande.
                        Yrkanden
                        Alva Berg (S) yrkar bifall till kommunstyrelsens förslag.
                        Cia Dal (M) yrkar avslag på kommunstyrelsens förslag och anmäler att yrkandet från M den 2 maj 2031 återtas.
                        """);
        assertThat(Read.steps(reading, Step.Refused.class)).hasSize(1);
        assertThat(Read.steps(reading, Step.Withdrawn.class)).hasSize(1);
        assertThat(Read.lost(reading)).isEmpty();
    }

    @Test
    void a_paragraph_where_nothing_is_moved_is_no_procedure() {
        var reading =
                Read.assembly(
                        """
                        § 21
                        Avsägelse från Alva Berg (S)
                        Beslut
                        Kommunfullmäktige godkänner avsägelsen.
                        Justering
                        Protokollet under denna paragraf förklaras omedelbart justerat.
                        """);
        assertThat(reading.procedure()).isFalse();
        assertThat(Read.committee(MATTER).procedure()).isTrue();
    }
}
