package se.beslutsgang.minutes.words;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.minutes.words.ElectionSamples.POST;
import static se.beslutsgang.minutes.words.ElectionSamples.proportional;
import static se.beslutsgang.minutes.words.ElectionSamples.secret;
import static se.beslutsgang.minutes.words.ElectionSamples.unopposed;
import static se.beslutsgang.minutes.words.ElectionSamples.words;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.events.ElectionKind;

/** The customary words of elections. */
class ElectionInWordsTest {

    @Test
    void where_nobody_is_left_out_they_are_elected_and_a_seat_may_stay_vacant() {
        ElectionInWords words = words(unopposed(ElectionKind.ELECTION, POST));
        assertThat(words.sentences())
                .containsExactly(
                        "Till ledamöter i kulturnämnden föreslås Anna Ask.",
                        "Dag Dal (S) nominerar Bo Bok till ledamöter i kulturnämnden.",
                        "Ordföranden finner att fullmäktige valt Anna Ask och Bo Bok.");
        assertThat(words.elected())
                .containsExactly(
                        "Till ledamöter i kulturnämnden väljs Anna Ask och Bo Bok.",
                        "En plats som ledamöter i kulturnämnden lämnas vakant.");
    }

    @Test
    void an_employment_is_told_as_one() {
        assertThat(words(unopposed(ElectionKind.EMPLOYMENT, "regiondirektör")).elected())
                .contains("Som regiondirektör anställs Anna Ask och Bo Bok.");
    }

    @Test
    void closed_ballots_are_told_as_numbers_and_the_lot_with_its_witnesses() {
        assertThat(words(secret()).sentences())
                .containsExactly(
                        "Till ordförande föreslås Anna Ask, Bo Bok och Cilla Cedergren.",
                        "Omröstning begärs.",
                        "Valet förrättas med slutna sedlar.",
                        "Till rösträknare utses Cilla Cedergren och Dag Dal.",
                        "13 sedlar lämnas.",
                        "Anna Ask får 5 röster.",
                        "Bo Bok får 5 röster.",
                        "Cilla Cedergren får en röst.",
                        "En sedel är blank.",
                        "En sedel är ogiltig.",
                        "Rösterna för Anna Ask och Bo Bok väger lika. Lotten faller på Bo Bok och"
                                + " dras i närvaro av Cilla Cedergren och Dag Dal.",
                        "Ordföranden finner att fullmäktige valt Bo Bok.");
    }

    @Test
    void a_proportional_election_is_told_group_by_group() {
        assertThat(words(proportional()).sentences())
                .containsExactly(
                        "4 ledamöter begär att valet förrättas som proportionellt val.",
                        "Till valförrättare utses Dag Dal.",
                        "Att biträda valförrättaren utses Cilla Cedergren.",
                        "10 sedlar lämnas.",
                        "Gruppbeteckningen Samverkan får 7 röster, med namnen Anna Ask och Bo Bok.",
                        "Gruppbeteckningen Gruppen får en röst, med namnen Cilla Cedergren.",
                        "2 sedlar är ogiltiga.",
                        "Jämförelsetalen för plats 2 är lika. Lotten faller på Samverkan och dras"
                                + " i närvaro av Cilla Cedergren och Dag Dal.",
                        "Ordföranden finner att fullmäktige valt Anna Ask och Bo Bok.");
    }
}
