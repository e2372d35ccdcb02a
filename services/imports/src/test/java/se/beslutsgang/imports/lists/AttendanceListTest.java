package se.beslutsgang.imports.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

class AttendanceListTest {

    private static final String BOTH = PrintedLists.FIRST_VOTE + "\n\n" + PrintedLists.SECOND_VOTE;

    private static MeetingLists read(String attendance, String votes) {
        return MeetingLists.read(
                PrintedLists.meeting(attendance, PrintedLists.PAGE, votes, PrintedLists.PAGE));
    }

    private static List<Attendance> seat(MeetingLists lists, int seat) {
        return lists.attendance().orElseThrow().ofSeat(seat);
    }

    @Test
    void a_row_is_a_seat_a_name_a_party_and_two_times() {
        MeetingLists lists = read(PrintedLists.ATTENDANCE, BOTH);
        assertThat(lists.warnings()).isEmpty();
        assertThat(lists.attendance().orElseThrow().entries()).hasSize(10);
        assertThat(seat(lists, 3))
                .extracting(
                        Attendance::member,
                        Attendance::party,
                        Attendance::arrived,
                        Attendance::left)
                .containsExactly(
                        tuple(
                                "Cecilia Citron Dahl",
                                Optional.of("V"),
                                LocalTime.of(15, 2),
                                LocalTime.of(21, 0)));
    }

    @Test
    void substitutes_at_the_foot_of_the_page_go_back_to_the_rows_that_the_votes_tell() {
        MeetingLists lists = read(PrintedLists.ATTENDANCE, BOTH);
        assertThat(seat(lists, 4))
                .extracting(Attendance::serving)
                .containsExactly("Erik Ek", "Nils Nyman");
        assertThat(seat(lists, 5)).extracting(Attendance::serving).containsExactly("Ove Olsson");
        assertThat(seat(lists, 7))
                .extracting(Attendance::serving)
                .containsExactly("Hanna Holm", "Karin Quist");
    }

    @Test
    void what_no_vote_tells_is_left_open_with_the_rows_that_it_may_be() {
        MeetingLists lists = read(PrintedLists.ATTENDANCE, PrintedLists.FIRST_VOTE);
        AttendanceList.Unplaced nils = lists.attendance().orElseThrow().unplaced().getFirst();
        assertThat(nils.name()).isEqualTo("Nils Nyman");
        assertThat(nils.candidates())
                .extracting(Attendance::seat, Attendance::arrived)
                .contains(tuple(4, LocalTime.of(17, 40)));
        assertThat(nils.candidates()).extracting(Attendance::certain).containsOnly(false);
        assertThat(lists.warnings())
                .extracting(ListWarning::what, ListWarning::found)
                .containsExactly(tuple(ListWarning.What.SUBSTITUTE_UNDECIDED, "Nils Nyman"));
    }

    @Test
    void nobody_serves_for_one_who_attends_without_a_seat() {
        MeetingLists lists = read(PrintedLists.ATTENDANCE, PrintedLists.FIRST_VOTE);
        assertThat(seat(lists, 82)).extracting(Attendance::serving).containsExactly("Rut Rask");
        assertThat(seat(lists, 82)).extracting(Attendance::certain).containsExactly(true);
    }

    @Test
    void columns_that_come_one_after_the_other_are_dealt_out_in_order() {
        String rows = PrintedLists.cells("2,Ek\\ Bo,M,15:01,21:00", "3,Citron Dahl\\\nCecilia,V");
        String columns =
                PrintedLists.cells("2,Ek\\ Bo,3", PrintedLists.PAGE, "M,15:01,21:00")
                        + "\n\nCitron Dahl,\nCecilia\n\nV";
        assertThat(PrintedLists.ATTENDANCE).contains(rows);
        MeetingLists lists = read(PrintedLists.ATTENDANCE.replace(rows, columns), BOTH);
        assertThat(lists.attendance())
                .map(a -> a.entries().stream().map(Attendance::member).toList())
                .isEqualTo(
                        read(PrintedLists.ATTENDANCE, BOTH)
                                .attendance()
                                .map(a -> a.entries().stream().map(Attendance::member).toList()));
        assertThat(seat(lists, 3))
                .extracting(Attendance::party, Attendance::arrived)
                .containsExactly(tuple(Optional.of("V"), LocalTime.of(15, 2)));
    }

    @Test
    void a_party_at_the_foot_of_the_page_finds_its_row() {
        String text =
                PrintedLists.ATTENDANCE
                        .replace("Erik\n\nS\n\n17:40", "Erik\n\n17:40")
                        .replace("Olsson, Ove", "Olsson, Ove\n\nS");
        assertThat(seat(read(text, BOTH), 4))
                .extracting(Attendance::party)
                .containsOnly(Optional.of("S"));
    }

    @Test
    void a_vote_that_names_another_in_the_seat_is_reported() {
        String votes = BOTH.replace("Gustav Gran", "Gunvor Gren");
        MeetingLists lists = read(PrintedLists.ATTENDANCE, votes);
        assertThat(lists.warnings())
                .extracting(ListWarning::what, ListWarning::expected, ListWarning::found)
                .containsExactly(
                        tuple(
                                ListWarning.What.VOTES_DISAGREE,
                                "Gunvor Gren in seat 6",
                                "Gustav Gran 15:05-21:00"));
        assertThat(seat(lists, 6)).extracting(Attendance::certain).containsExactly(false);
    }

    @Test
    void a_list_that_lost_a_time_is_reported_and_no_row_gets_anothers() {
        String text =
                PrintedLists.meeting(PrintedLists.ATTENDANCE.replace("15:05\n\n21:00", "15:05"));
        MeetingLists lists = MeetingLists.read(text);
        assertThat(lists.warnings())
                .extracting(ListWarning::what, ListWarning::line)
                .contains(
                        tuple(
                                ListWarning.What.TIMES_UNKNOWN,
                                PrintedLists.lineOf(text, "6\n\nGran")));
        assertThat(seat(lists, 6)).isEmpty();
        assertThat(seat(lists, 7)).extracting(Attendance::arrived).contains(LocalTime.of(18, 1));
    }

    @Test
    void a_seat_with_two_members_is_reported() {
        String text = PrintedLists.ATTENDANCE.replace("Holm, Hanna\n\nQuist", "Quist");
        MeetingLists lists = read(text, BOTH);
        assertThat(lists.warnings())
                .extracting(ListWarning::what, ListWarning::expected, ListWarning::found)
                .contains(
                        tuple(
                                ListWarning.What.MEMBER_UNCERTAIN,
                                "the member of seat 7, Hanna Holm",
                                "Karin Quist"));
    }
}
