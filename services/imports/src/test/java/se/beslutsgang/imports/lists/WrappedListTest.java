package se.beslutsgang.imports.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The same lists, however the text was wrapped and wherever the page furniture went. */
class WrappedListTest {

    private static final String MEETING =
            PrintedLists.meeting(
                    PrintedLists.ATTENDANCE,
                    PrintedLists.PAGE,
                    PrintedLists.FIRST_VOTE,
                    PrintedLists.PAGE,
                    PrintedLists.SECOND_VOTE);

    /** All that is read but the numbers of the lines. */
    static String told(MeetingLists lists) {
        return (lists.attendance() + " " + lists.votes() + " " + lists.attendance().isPresent())
                .replaceAll("line=\\d+", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 80, 1_000_000})
    void text_wrapped_anew_reads_the_same(int width) {
        assertThat(told(MeetingLists.read(wrap(MEETING, width))))
                .isEqualTo(told(MeetingLists.read(MEETING)));
    }

    @Test
    void text_without_blank_lines_reads_the_same() {
        assertThat(told(MeetingLists.read(MEETING.replaceAll("\\n\\s*\\n", "\n"))))
                .isEqualTo(told(MeetingLists.read(MEETING)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void page_furniture_may_stand_anywhere(long seed) {
        Random random = new Random(seed);
        List<String> lines =
                new ArrayList<>(MEETING.replace(PrintedLists.PAGE, "").lines().toList());
        int lists = lines.indexOf("Plats");
        for (int i = 0; i < 12; i++) {
            lines.add(lists + random.nextInt(lines.size() - lists), PrintedLists.PAGE);
        }
        assertThat(told(MeetingLists.read(String.join("\n", lines))))
                .isEqualTo(told(MeetingLists.read(MEETING)));
    }

    private static String wrap(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (Word word : Word.of(text, 1)) {
            boolean fits = column + 1 + word.text().length() <= width;
            wrapped.append(column == 0 ? "" : fits ? " " : "\n").append(word.text());
            column = (fits && column > 0 ? column + 1 : 0) + word.text().length();
        }
        return wrapped.toString();
    }
}
