package se.beslutsgang.app.story;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs the story of a year, turning the clock, and tells what happens as it happens. */
public interface YearRun {

    /** The years that have a story. */
    List<Integer> years();

    /**
     * Run twice it changes nothing the second time, but tells the same lines.
     *
     * @param until the last month that is run
     * @return the files that were written, such as extracts of the minutes
     */
    List<Path> run(int year, YearMonth until, Consumer<Line> out);

    /** A line of the time line: when, what in words, and the same as facts. */
    record Line(Instant at, String text, Map<String, Object> facts) {}
}
