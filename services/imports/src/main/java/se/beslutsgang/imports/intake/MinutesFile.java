package se.beslutsgang.imports.intake;

import se.beslutsgang.imports.drive.Paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of minutes: a JSON object a line (id, body, kind, seats, date, text), or the text of one
 * meeting.
 */
public final class MinutesFile {

    private static final long LARGEST = 64L << 20;

    private final String name;
    private final List<Paper> papers = new ArrayList<>();
    private final Map<String, Integer> firstLines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private MinutesFile(Path file) {
        this.name = String.valueOf(file.getFileName());
    }

    /**
     * @throws IOException when it is not there, or may not be read
     */
    public static MinutesFile read(Path file, Given given) throws IOException {
        var minutes = new MinutesFile(file);
        if (Files.size(file) > LARGEST) {
            minutes.problem(0, "is larger than 64 MB: divide it");
        } else {
            minutes.take(Files.readAllBytes(file), given);
        }
        return minutes;
    }

    private void take(byte[] bytes, Given given) {
        if (bytes.length == 0) {
            problem(0, "is empty");
            return;
        }
        for (int n = 0; n < bytes.length; n++) {
            if (bytes[n] == 0) {
                problem(lineOf(bytes, n), "is no text, it holds a zero byte");
                return;
            }
        }
        var text = CharBuffer.allocate(bytes.length);
        var raw = ByteBuffer.wrap(bytes);
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        if (strict.decode(raw, text, true).isError()) {
            problem(lineOf(bytes, raw.position()), "is not in UTF-8: save it as UTF-8");
            return;
        }
        take(text.flip().toString(), given);
    }

    private static int lineOf(byte[] bytes, int at) {
        int line = 1;
        for (int n = 0; n < at; n++) if (bytes[n] == '\n') line++;
        return line;
    }

    private void take(String text, Given given) {
        String told = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (told.isBlank()) problem(0, "is empty");
        else if (told.stripLeading().startsWith("{")) new LinesOfParagraphs(this).take(told);
        else new MeetingInText(this, given).take(told);
    }

    void problem(int line, String what) {
        problems.add(new Problem(name, line, what));
    }

    void add(Paper paper, int firstLine) {
        papers.add(paper);
        firstLines.put(paper.id(), firstLine);
    }

    boolean has(String id) {
        return firstLines.containsKey(id);
    }

    public List<Paper> papers() {
        return List.copyOf(papers);
    }

    /** What is wrong with the file itself; with the §§, {@link Legibility} tells. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** A place in a § as a place in the file; in a file of lines a § stands on one. */
    Problem problem(Paper paper, int line, String what) {
        int first = firstLines.getOrDefault(paper.id(), 0);
        return first < 0
                ? new Problem(name, -first, paper.id() + ", its line " + line + ": " + what)
                : new Problem(name, first + Math.max(1, line) - 1, what);
    }
}
