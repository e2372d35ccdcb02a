package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.reading.Sentence.Ignored;
import se.beslutsgang.imports.reading.Step;
import se.beslutsgang.imports.reading.Step.Choice;

import java.util.List;
import java.util.Optional;

/** What is not understood is told, and what is no act of the meeting does not flood. */
class GrammarCautionTest {

    private static final String BEFORE =
            """
            § 12 Dnr 2031/55
            Cykelplan
            Beslut
            Planen antas.
            Yrkanden
            Alva Berg (S) yrkar bifall till kommunstyrelsens förslag.
            Bo Ek (BoA) yrkar avslag på kommunstyrelsens förslag.
            Beslutsgång
            Ordföranden ställer proposition på bifall mot avslag och finner att kommunfullmäktige bifaller kommunstyrelsens förslag.
            """;

    @Test
    void a_sentence_of_no_known_kind_is_told() {
        var strange = "Ledamöterna kastar sedan krona och klave om saken.";
        assertThat(Read.lost(Read.assembly(BEFORE + strange))).containsExactly(strange);
        var movers = BEFORE.replace("Beslutsgång", strange + "\nBeslutsgång");
        assertThat(Read.lost(Read.assembly(movers))).containsExactly(strange);
    }

    @Test
    void prose_under_a_heading_of_the_house_s_own_is_background() {
        var prose =
                """

                Hållbara resvanor

                Planen bidrar till att flera väljer cykeln i vardagen och till bättre hälsa.
                Den har tagits fram i samråd med föreningar.
                """;
        assertThat(Read.lost(Read.assembly(BEFORE + prose))).isEmpty();
    }

    @Test
    void but_an_act_told_there_is_told() {
        var act =
                """

                Hållbara resvanor

                Planen bidrar till att flera väljer cykeln i vardagen och till bättre hälsa.
                Cia Dal (M) yrkar på något helt annat sätt.
                """;
        assertThat(Read.lost(Read.assembly(BEFORE + act))).hasSize(1);
    }

    @Test
    void a_table_that_lost_its_columns_tells_no_ballots() {
        var reading =
                Read.assembly(
                        BEFORE
                                + """
                                Votering begärs.
                                Ja-röst för bifall till kommunstyrelsens förslag. Nej-röst för avslag.
                                Omröstningsresultat: 2 ja-röster och 1 nej-röst.
                                Ledamot Parti Ja Nej Avstår
                                Alva Berg S X
                                Bo Ek BoA X
                                Cia Dal M X
                                """);
        assertThat(Read.steps(reading, Step.Counted.class)).hasSize(1);
        assertThat(Read.steps(reading, Step.Balloted.class)).isEmpty();
        assertThat(Read.lost(reading)).isEmpty();
        assertThat(reading.sentences())
                .filteredOn(s -> s.ignored().equals(Optional.of(Ignored.LIST)))
                .hasSize(1);
    }

    @Test
    void a_table_that_kept_its_columns_tells_who_voted_how() {
        var reading =
                Read.assembly(
                        BEFORE
                                + """
                                Votering begärs.
                                Ja-röst för bifall till kommunstyrelsens förslag. Nej-röst för avslag.
                                Ledamot      Parti   Ja   Nej   Avstår
                                Alva Berg    S       X
                                Bo Ek        BoA          X
                                Cia Dal      M                  X
                                Eva Af Lo    L       X
                                """);
        assertThat(Read.steps(reading, Step.Balloted.class))
                .singleElement()
                .extracting(b -> b.ballots().stream().map(Step.Ballot::choice).toList())
                .isEqualTo(List.of(Choice.YES, Choice.NO, Choice.ABSTAINED, Choice.YES));
        assertThat(Read.lost(reading)).isEmpty();
    }

    @Test
    void more_names_than_the_count_are_told() {
        var reading =
                Read.assembly(
                        BEFORE
                                + """
                                Votering begärs.
                                Ja-röst för bifall till kommunstyrelsens förslag. Nej-röst för avslag.
                                Omröstningsresultat: 1 ja-röst och 1 nej-röst.
                                Följande röstar ja: Alva Berg (S) och Cia Dal (M).
                                Följande röstar nej: Bo Ek (BoA).
                                """);
        assertThat(Read.lost(reading))
                .containsExactly("Följande röstar ja: Alva Berg (S) och Cia Dal (M).");
        assertThat(Read.steps(reading, Step.Counted.class)).hasSize(1);
    }
}
