package se.beslutsgang.imports.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.reading.Step;

import java.util.Map;

class NamedVoteListTest {

    private static MeetingLists read(String... appendices) {
        return MeetingLists.read(PrintedLists.meeting(appendices));
    }

    @Test
    void a_vote_is_read_with_number_title_counts_and_a_ballot_a_seat() {
        MeetingLists lists = read(PrintedLists.SECOND_VOTE);
        NamedVote vote = lists.vote("3").orElseThrow();
        assertThat(lists.warnings()).isEmpty();
        assertThat(vote.whole()).isTrue();
        assertThat(vote.caseNumber()).isEqualTo("20:2");
        assertThat(vote.title()).isEqualTo("Förslag om en bro över Exempelån");
        assertThat(vote.counts())
                .isEqualTo(
                        Map.of(
                                Ballot.Result.JA, 3,
                                Ballot.Result.NEJ, 2,
                                Ballot.Result.AVSTAR, 1,
                                Ballot.Result.FRANVARANDE, 1,
                                Ballot.Result.KVITTAD, 0));
        assertThat(vote.ballots())
                .extracting(Ballot::name, Ballot::party, Ballot::seat, Ballot::function)
                .startsWith(tuple("Anna Berg", "S", 1, Ballot.Function.ORDFORANDE))
                .contains(tuple("Nils Nyman", "S", 4, Ballot.Function.ERSATTARE));
    }

    @Test
    void a_count_that_does_not_add_up_is_reported_by_line() {
        String text = PrintedLists.meeting(PrintedLists.FIRST_VOTE.replace("Nej: 3", "Nej: 2"));
        MeetingLists lists = MeetingLists.read(text);
        assertThat(lists.vote("2").orElseThrow().whole()).isFalse();
        assertThat(lists.warnings())
                .containsExactly(
                        new ListWarning(
                                PrintedLists.lineOf(text, "Antal Nej:"),
                                2,
                                ListWarning.What.COUNT_DIFFERS,
                                "NEJ 2",
                                "NEJ in 3 rows"));
    }

    @Test
    void a_list_that_is_cut_off_is_reported_where_it_ends() {
        String whole = PrintedLists.meeting(PrintedLists.FIRST_VOTE);
        String text = whole.substring(0, whole.indexOf("Ersättare"));
        MeetingLists lists = MeetingLists.read(text);
        assertThat(lists.vote("2").orElseThrow().ballots()).hasSize(6);
        assertThat(lists.warnings())
                .extracting(ListWarning::what, ListWarning::line, ListWarning::found)
                .contains(
                        tuple(
                                ListWarning.What.ROW_INCOMPLETE,
                                PrintedLists.lineOf(text, "Ove Olsson"),
                                "Ove Olsson M 5"),
                        tuple(
                                ListWarning.What.COUNT_DIFFERS,
                                PrintedLists.lineOf(text, "Antal Nej:"),
                                "NEJ in 2 rows"));
    }

    @Test
    void a_row_that_lacks_a_cell_takes_no_other_with_it() {
        String text =
                PrintedLists.FIRST_VOTE.replace("Bo Ek\n\nM\n\n2\n\n1:e v Ordf", "Bo Ek\n\nM\n\n2");
        NamedVote vote = read(text).vote("2").orElseThrow();
        assertThat(vote.ballots()).extracting(Ballot::name).doesNotContain("Bo Ek").hasSize(6);
        assertThat(vote.ballots()).extracting(Ballot::name).contains("Erik Ek");
    }

    @Test
    void columns_that_come_one_after_the_other_are_reported_not_joined() {
        String rows = PrintedLists.cells("Bo Ek,M,2,1:e v Ordf,Nej,Erik Ek,S,4,Ledamot,Ja");
        String columns = PrintedLists.cells("Bo Ek,Erik Ek,M,S,2,4,1:e v Ordf,Ledamot,Nej,Ja");
        String text = PrintedLists.FIRST_VOTE.replace(rows, columns);
        MeetingLists lists = read(text);
        assertThat(lists.vote("2").orElseThrow().ballots()).hasSize(5);
        assertThat(lists.warnings())
                .extracting(ListWarning::what)
                .contains(ListWarning.What.COLUMNS_MIXED);
    }

    @Test
    void heads_of_columns_and_a_count_at_the_foot_of_the_page_do_no_harm() {
        String text =
                PrintedLists.FIRST_VOTE
                        .replace("Antal Kvittade: 0\n\n", "")
                        .replace("Plats\n\nFunktion\n\nResultat\n\n", "")
                        .replace(
                                "Gustav Gran",
                                "Plats\n\nFunktion\n\nAntal Kvittade: 0\n\nResultat\n\n"
                                        + PrintedLists.PAGE
                                        + "\nGustav Gran");
        assertThat(read(text).vote("2").orElseThrow().whole()).isTrue();
        assertThat(read(text).vote("2").orElseThrow().counts()).containsKey(Ballot.Result.KVITTAD);
    }

    @Test
    void cells_that_share_a_line_are_cells_all_the_same() {
        String text =
                PrintedLists.FIRST_VOTE
                        .replace("Anna Berg\n\nS", "Anna Berg S")
                        .replace("\n\nLedamot", " Ledamot");
        assertThat(read(text).vote("2").orElseThrow().whole()).isTrue();
    }

    @Test
    void a_seat_that_votes_twice_and_one_that_is_lost_are_reported() {
        String text = PrintedLists.SECOND_VOTE.replace("V\n\n6", "V\n\n3");
        assertThat(
                        read(
                                        PrintedLists.FIRST_VOTE,
                                        text,
                                        PrintedLists.FIRST_VOTE.replace("Bilaga 2", "Bilaga 4"))
                                .warnings())
                .extracting(ListWarning::what, ListWarning::expected)
                .containsExactlyInAnyOrder(
                        tuple(ListWarning.What.SEAT_TWICE, "seat 3 once"),
                        tuple(ListWarning.What.SEAT_MISSING, "a row for seat 6"));
    }

    @Test
    void a_paired_member_stays_out_of_the_vote() {
        assertThat(Ballot.Result.KVITTAD.choice()).isEqualTo(Step.Choice.ABSENT);
    }
}
