package se.beslutsgang.imports.drive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.grammar.Grammar;

import java.time.LocalDate;
import java.util.List;

class CoherenceTest {

    private static final String TEXT =
            """
            § 7 Dnr 2031/7
            En färja
            Beslut
            Enligt kommunstyrelsens förslag:
            En färja köps.
            Handlingar
            Yrkande från M och KD den 2 maj 2031.
            Yrkanden
            Alva Berg (S) yrkar bifall till kommunstyrelsens förslag.
            Cia Dal (M) yrkar bifall till yrkande från M och KD den 2 maj 2031.
            Propositionsordning
            Ordföranden ställer propositioner på kommunstyrelsens förslag och yrkandet från M och KD och finner att kommunstyrelsens förslag har bifallits.
            """;

    @Test
    void a_paragraph_that_says_the_same_everywhere_contradicts_nothing() {
        assertThat(contradictions(TEXT)).isEmpty();
    }

    @Test
    void what_is_put_was_moved_by_somebody() {
        assertThat(contradictions(TEXT.replaceAll("Cia Dal.*\\n", "")))
                .singleElement()
                .asString()
                .endsWith("is put, and nobody moved it");
    }

    @Test
    void what_somebody_opposes_was_moved_by_somebody() {
        String opposed =
                TEXT.replace(
                                "bifall till kommunstyrelsens förslag.\nCia",
                                "bifall till kommunstyrelsens förslag och avslag på yrkande från M"
                                        + " och KD den 2 maj 2031.\nCia")
                        .replace(" och yrkandet från M och KD och finner", " och finner");
        assertThat(contradictions(opposed)).isEmpty();
        assertThat(contradictions(opposed.replaceAll("Cia Dal.*\\n", "")))
                .singleElement()
                .asString()
                .endsWith("is opposed, and nobody moved it");
    }

    @Test
    void a_written_proposal_is_of_those_whom_the_papers_name() {
        assertThat(contradictions(TEXT.replace("yrkande från M och", "yrkande från C och")))
                .anyMatch(c -> c.endsWith("is not among the papers of its day"));
    }

    @Test
    void nobody_is_of_two_parties() {
        assertThat(
                        contradictions(
                                TEXT + "Reservation\nCia Dal (KD) reserverar sig mot beslutet.\n"))
                .containsExactly("Cia Dal is of M and of KD");
    }

    @Test
    void parties_that_go_together_do_so_all_through() {
        String group = TEXT.replace("M och KD", "M, L och KD");
        assertThat(contradictions(group)).isEmpty();
        String reserve =
                "Reservation\nCia Dal (M) reserverar sig till förmån för yrkandet från %s.\n";
        assertThat(contradictions(group + reserve.formatted("M, L och KD"))).isEmpty();
        assertThat(contradictions(group + reserve.formatted("M, C och KD")))
                .containsExactly("the group of C, KD, M is another elsewhere");
    }

    @Test
    void a_referral_back_goes_to_the_same_wherever_it_is_told_of() {
        String back =
                """
                § 8 Dnr 2031/8
                En brygga
                Beslut
                Ärendet återremitteras till hamnnämnden.
                Yrkanden
                Alva Berg (S) yrkar bifall till kommunstyrelsens förslag.
                Cia Dal (M) yrkar att ärendet ska återremitteras till hamnnämnden.
                Propositionsordning
                Ordföranden ställer propositioner på dels ärendets återremiss och dels ärendets avgörande idag och finner att kommunfullmäktige beslutat återremittera ärendet till hamnnämnden.
                """;
        assertThat(contradictions(back)).isEmpty();
        assertThat(contradictions(back.replaceFirst("till hamnnämnden", "till parknämnden")))
                .containsExactly("the matter is sent back to parknämnden and to hamnnämnden");
    }

    private static List<String> contradictions(String text) {
        var reading =
                Grammar.read(
                        "a", "Sjöstads kommunfullmäktige", true, LocalDate.of(2031, 5, 6), text);
        return new Coherence(reading)
                .contradictions().stream().map(Coherence.Contradiction::what).toList();
    }
}
