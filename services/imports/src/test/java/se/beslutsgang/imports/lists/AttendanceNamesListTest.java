package se.beslutsgang.imports.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class AttendanceNamesListTest {

    private static final String BOTH = PrintedLists.FIRST_VOTE + "\n\n" + PrintedLists.SECOND_VOTE;

    private static MeetingLists read(String attendance, String votes) {
        return MeetingLists.read(
                PrintedLists.meeting(attendance, PrintedLists.PAGE, votes, PrintedLists.PAGE));
    }

    private static List<Attendance> seat(MeetingLists lists, int seat) {
        return lists.attendance().orElseThrow().ofSeat(seat);
    }

    @Test
    void a_name_cut_off_by_the_edge_of_its_column_is_known_from_the_votes() {
        MeetingLists lists =
                read(PrintedLists.ATTENDANCE.replace("Citron Dahl,", "Citron Dah,"), BOTH);
        assertThat(seat(lists, 3))
                .extracting(Attendance::member)
                .containsExactly("Cecilia Citron Dahl");
        assertThat(lists.warnings())
                .extracting(ListWarning::what, ListWarning::found)
                .containsExactly(tuple(ListWarning.What.NAME_SPELLED, "Cecilia Citron Dah"));
    }

    @Test
    void a_substitute_between_the_two_lines_of_a_long_name_is_told_from_it() {
        String text =
                PrintedLists.ATTENDANCE.replace(
                        "Citron Dahl,\nCecilia", "Citron Dahl, Lund, Lars\nCecilia");
        assertThat(seat(read(text, BOTH), 3))
                .extracting(Attendance::member, Attendance::substitute)
                .containsExactly(tuple("Cecilia Citron Dahl", Optional.of("Lars Lund")));
    }

    @Test
    void names_on_one_line_are_cut_where_a_known_name_ends() {
        String text =
                PrintedLists.ATTENDANCE.replace("Nyman, Nils\n\nOlsson", "Nyman, Nils Olsson");
        assertThat(read(text, BOTH).warnings()).isEmpty();
        assertThat(seat(read(text, BOTH), 5))
                .extracting(Attendance::serving)
                .containsExactly("Ove Olsson");
    }

    @Test
    void where_an_unknown_name_ends_is_not_guessed_in_silence() {
        String text =
                PrintedLists.ATTENDANCE.replace(
                        "Olsson, Ove", "Olsson, Ove Stig Lund, Ture Lind Vik, Siv");
        assertThat(read(text, BOTH).warnings())
                .extracting(ListWarning::what, ListWarning::expected)
                .contains(tuple(ListWarning.What.NAME_UNREADABLE, "where Stig Lund, Ture ends"));
    }
}
