package se.beslutsgang.app.cli;

import se.beslutsgang.app.CannotGoOn;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command's result goes: lines of text, or of JSON, on standard output or in a file. The
 * file appears when it is whole; a command that fails leaves an older one as it was.
 */
final class Output implements AutoCloseable {

    private final boolean json;
    private final PrintStream out;
    private final Optional<Path> file;
    private final JsonMapper mapper = JsonMapper.shared();

    private Output(boolean json, PrintStream out, Optional<Path> file) {
        this.json = json;
        this.out = out;
        this.file = file;
    }

    static Output of(CommonOptions options, PrintStream standard) {
        Optional<Path> file = options.file();
        if (file.isEmpty()) return new Output(options.json(), standard, file);
        try {
            var out =
                    new PrintStream(
                            Files.newOutputStream(part(file.get())), false, StandardCharsets.UTF_8);
            return new Output(options.json(), out, file);
        } catch (IOException e) {
            throw unwritable(file.get(), e);
        }
    }

    /** One line: the text, or the facts where JSON is asked for. */
    void line(String text, Map<String, ?> facts) {
        out.println(json ? mapper.writeValueAsString(facts) : text);
        if (file.isEmpty()) out.flush();
    }

    /** One line of JSON, whatever was asked for: for results that only programs read. */
    void json(Object value) {
        out.println(mapper.writeValueAsString(value));
    }

    /** A document, as it is. */
    void bytes(byte[] content) {
        out.writeBytes(content);
    }

    /** The result is complete. */
    void done() {
        out.flush();
        if (file.isEmpty()) return;
        if (out.checkError()) throw unwritable(file.get(), new IOException("write error"));
        try {
            out.close();
            Files.move(part(file.get()), file.get(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(file.get(), e);
        }
    }

    private static CannotGoOn unwritable(Path file, IOException e) {
        return CannotGoOn.unusable(
                "The file "
                        + file
                        + " cannot be written ("
                        + OneSentence.of(e.toString())
                        + "): choose another with -o");
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    @Override
    public void close() throws IOException {
        if (file.isEmpty()) return;
        out.close();
        Files.deleteIfExists(part(file.get()));
    }
}
