package se.beslutsgang.imports.drive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.grammar.Grammar;

import java.time.LocalDate;
import java.util.List;

class OmissionsTest {

    private static final String TEXT =
            """
            § 9 Dnr 2031/9
            En fyr
            Beslut
            Enligt stadsledningskontorets förslag:
            En fyr byggs.
            Yrkanden
            Alva Berg (S) yrkar bifall till stadsledningskontorets förslag.
            Cia Dal (M) yrkar bifall till yrkande från M den 2 maj 2031.
            Propositionsordning
            Ordföranden Alva Berg (S) ställer propositioner på yrkandena och finner att stadsledningskontorets förslag bifallits. Omröstning begärs.
            Omröstning
            Godkänd voteringsproposition: "Ja för bifall till stadsledningskontorets förslag och Nej för bifall till yrkandet från M."
            Alva Berg (S) och Bo Ek (S) röstar Ja (2).
            Cia Dal (M) röstar Nej (1).
            """;

    @Test
    void a_paragraph_that_tells_all_lacks_nothing() {
        assertThat(omissions(TEXT)).isEmpty();
    }

    @Test
    void of_proposals_against_each_other_one_is_chosen_by_a_question() {
        String text = TEXT.substring(0, TEXT.indexOf("Propositionsordning"));
        assertThat(omissions(text))
                .containsExactly(
                        "yrkande från M den 2 maj 2031 stands against another, and no question is"
                                + " told");
    }

    @Test
    void several_proposals_cannot_be_put_where_one_is_told_of() {
        String alone = TEXT.replaceAll("Cia Dal \\(M\\) yrkar.*\\n", "");
        String text = alone.substring(0, alone.indexOf(" Omröstning begärs"));
        assertThat(omissions(text))
                .containsExactly("several proposals are put, and one is told of");
    }

    @Test
    void a_delay_that_is_put_was_moved_by_somebody() {
        String put =
                TEXT.replace(
                        "Ordföranden Alva Berg (S) ställer propositioner på yrkandena",
                        "Ordföranden ställer propositioner på dels ärendets återremiss och dels"
                                + " ärendets avgörande idag och finner att ärendet ska avgöras"
                                + " idag. Ordföranden ställer propositioner på yrkandena");
        assertThat(omissions(put)).anyMatch(o -> o.endsWith("is put, and nobody moved it"));
        assertThat(
                        omissions(
                                put.replace(
                                        "Propositionsordning",
                                        "Bo Ek (S) yrkar att ärendet ska återremitteras.\n"
                                                + "Propositionsordning")))
                .isEmpty();
    }

    @Test
    void where_ballots_are_told_by_name_those_of_both_sides_are() {
        assertThat(omissions(TEXT.replaceAll("Cia Dal \\(M\\) röstar.*\\n", "")))
                .containsExactly("the ballots of one side only are told");
    }

    private static List<String> omissions(String text) {
        var reading =
                Grammar.read("a", "Sjöstads kommunstyrelse", false, LocalDate.of(2031, 5, 6), text);
        return new Coherence(reading)
                .contradictions().stream().map(Coherence.Contradiction::what).toList();
    }
}
