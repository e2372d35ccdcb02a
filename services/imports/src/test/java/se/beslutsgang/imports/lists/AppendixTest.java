package se.beslutsgang.imports.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class AppendixTest {

    @Test
    void a_paragraph_without_lists_has_none() {
        MeetingLists lists = MeetingLists.read("§ 4\n\nBeslut\n\nEnligt bilaga 3.");
        assertThat(lists.attendance()).isEmpty();
        assertThat(lists.votes()).isEmpty();
        assertThat(lists.warnings()).isEmpty();
    }

    @Test
    void pointing_at_an_appendix_is_no_heading() {
        String text = "Hur var\noch en röstar framgår av\nBilaga 2.\nModellen enligt\nBilaga 1\n";
        assertThat(Appendices.split(text)).isEmpty();
    }

    @Test
    void other_papers_are_left_alone_and_reported() {
        String text =
                PrintedLists.meeting(
                        "Bilaga 1\n\nModell för fördelning av medel",
                        "Bilaga 2 Ekonomi i urval",
                        PrintedLists.ATTENDANCE,
                        PrintedLists.FIRST_VOTE);
        MeetingLists lists = MeetingLists.read(text);
        assertThat(lists.attendance()).isPresent();
        assertThat(lists.votes()).containsOnlyKeys(2);
        assertThat(lists.warnings())
                .extracting(ListWarning::what, ListWarning::line)
                .contains(
                        tuple(ListWarning.What.NOT_A_LIST, PrintedLists.lineOf(text, "Bilaga 1")),
                        tuple(ListWarning.What.NOT_A_LIST, PrintedLists.lineOf(text, "Bilaga 2")));
    }

    @Test
    void a_paper_after_the_lists_is_no_part_of_the_last() {
        String text =
                PrintedLists.meeting(
                        PrintedLists.FIRST_VOTE, "Bilaga 3\n\nÖverenskommelse med Exempelbygdens");
        assertThat(MeetingLists.read(text).vote("2").orElseThrow().whole()).isTrue();
    }

    @Test
    void of_two_lists_with_one_number_the_second_is_reported() {
        String text = PrintedLists.meeting(PrintedLists.FIRST_VOTE, PrintedLists.FIRST_VOTE);
        assertThat(MeetingLists.read(text).warnings())
                .extracting(ListWarning::what)
                .containsExactly(ListWarning.What.NUMBER_TWICE);
    }

    @Test
    void page_furniture_is_blanked_and_lines_keep_their_numbers() {
        String blanked = Furniture.blank("a\n" + PrintedLists.PAGE + "\nb");
        assertThat(blanked.strip().replaceAll("\\s+", " ")).isEqualTo("a b");
        assertThat(blanked.lines()).hasSize(10);
    }
}
