package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.imports.reading.Side.approve;
import static se.beslutsgang.imports.reading.Side.reject;

import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.reading.Step;
import se.beslutsgang.imports.reading.Step.Choice;

class GrammarVotesTest {

    private static final String MOVED =
            """
            § 16
            Snöröjning
            Yrkanden
            Ordföranden Bo Ek (V) yrkar bifall till yrkande från S och V den 2 maj 2031.
            Cia Dal (M) och Dag Falk (SD) yrkar bifall till yrkande från M den 2 maj 2031.
            Propositionsordning
            Ordföranden ställer propositioner på yrkandena och finner att det egna yrkandet bifallits. Omröstning begärs.
            Omröstning
            """;

    private static final String WORDING =
            "Godkänd voteringsproposition: \"Ja för bifall till Bo Eks yrkande och Nej för bifall"
                    + " till Cia Dals och Dag Falks yrkande.\"\n";

    @Test
    void named_ballots_are_one_vote() {
        var reading =
                Read.committee(
                        MOVED
                                + WORDING
                                + """
                                Alva Berg (S), tjänstgörande ersättaren Eva Gran (L) samt ordföranden Bo Ek (V) röstar Ja (3).
                                Cia Dal (M) och Dag Falk (SD) röstar Nej (2).
                                Gun Hav (C) avstår från att rösta (1).
                                """);
        var vote = Read.steps(reading, Step.Balloted.class).getFirst();
        assertThat(vote.ballots())
                .extracting(Step.Ballot::choice)
                .containsExactly(
                        Choice.YES, Choice.YES, Choice.YES, Choice.NO, Choice.NO, Choice.ABSTAINED);
        var worded = Read.steps(reading, Step.Worded.class).getFirst();
        assertThat(worded.yes()).isEqualTo(approve("p1"));
        assertThat(worded.no()).isEqualTo(approve("p2"));
        assertThat(Read.lost(reading)).isEmpty();
    }

    @Test
    void the_chair_s_own_ballot_decides_a_tie() {
        var reading =
                Read.committee(
                        MOVED
                                + WORDING
                                + """
                                Alva Berg (S) och ordföranden Bo Ek (V) röstar Ja (2).
                                Cia Dal (M) och Dag Falk (SD) röstar Nej (2).
                                Kommunstyrelsen beslutar med ordförandens utslagsröst att bifalla Bo Eks yrkande.
                                """);
        assertThat(Read.steps(reading, Step.CastingVote.class).getFirst().side())
                .contains(approve("p1"));
        assertThat(reading.claim().carried().getFirst()).contains(approve("p1"));
    }

    @Test
    void names_that_do_not_add_up_to_their_count_are_not_understood() {
        var reading =
                Read.committee(
                        MOVED
                                + WORDING
                                + "Alva Berg (S) och ordföranden Bo Ek (V) röstar Ja (3).\n");
        assertThat(Read.lost(reading)).hasSize(1).allMatch(s -> s.endsWith("röstar Ja (3)."));
    }

    @Test
    void a_vote_without_wording_is_still_counted() {
        var reading =
                Read.assembly(
                        """
                        § 17
                        Snöröjning
                        Yrkanden
                        Alva Berg (S) yrkar bifall till kommunstyrelsens förslag.
                        Cia Dal (M) yrkar avslag på kommunstyrelsens förslag.
                        Propositionsordning
                        Ordföranden ställer propositioner på bifall respektive avslag på kommunstyrelsens förslag och finner att det har bifallits. Omröstning begärs.
                        Omröstning
                        Omröstningen utfaller med 40 Ja mot 38 Nej. 2 ledamöter avstår från att rösta. En ledamot är frånvarande.
                        """);
        assertThat(Read.steps(reading, Step.Worded.class)).isEmpty();
        var count = Read.steps(reading, Step.Counted.class).getFirst();
        assertThat(count.yes()).isEqualTo(40);
        assertThat(count.no()).isEqualTo(38);
        assertThat(count.abstained()).isEqualTo(2);
        assertThat(count.absent()).isEqualTo(1);
    }

    @Test
    void yes_may_stand_for_rejection_and_a_minority_may_delay() {
        var reading =
                Read.assembly(
                        """
                        § 18
                        Ny bro
                        Yrkanden
                        Alva Berg (S) yrkar bifall till kommunstyrelsens förslag.
                        Cia Dal (M) yrkar att ärendet ska återremitteras till stadsmiljönämnden enligt yrkande från M i kommunstyrelsen.
                        Propositionsordning
                        Ordföranden ställer först propositioner på bifall respektive avslag på återremissyrkandet med motiv från M och finner att det har avslagits. Omröstning begärs.
                        Omröstning
                        Godkänd voteringsproposition: ”Ja för avslag och Nej för bifall till återremissyrkandet med motiv från M.
                        Omröstningen utfaller med 43 Ja mot 38 Nej. Hur var och en röstar framgår av bilaga 5.
                        Ordföranden finner att kommunfullmäktige beslutat återremittera ärendet till stadsmiljönämnden med motiv från M genom en minoritetsåterremiss.
                        """);
        var worded = Read.steps(reading, Step.Worded.class).getFirst();
        assertThat(worded.yes()).isEqualTo(reject("p1"));
        assertThat(worded.no()).isEqualTo(approve("p1"));
        assertThat(reading.claim().minorityDelay()).isTrue();
        assertThat(reading.claim().carried().getFirst()).contains(approve("p1"));
        assertThat(Read.steps(reading, Step.Counted.class).getFirst().appendix()).contains("5");
        assertThat(Read.lost(reading)).isEmpty();
    }
}
