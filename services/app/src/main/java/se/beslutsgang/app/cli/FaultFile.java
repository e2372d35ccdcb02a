package se.beslutsgang.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Keeps the trace of a fault of ours where it can be looked at. */
final class FaultFile {

    private FaultFile() {}

    /**
     * @return the sentence that names the fault and the file
     */
    static String keep(Throwable fault, Path data) {
        String what = "A fault of ours (" + OneSentence.of(fault.toString()) + "): ";
        Path file =
                data.resolve("log/fault-" + Instant.now().toString().replace(':', '.') + ".txt");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, trace(fault));
            return what + "please report it with " + file.toAbsolutePath();
        } catch (IOException e) {
            return what + "its trace could not be written to " + file + " (" + e + ")";
        }
    }

    private static String trace(Throwable fault) {
        var trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
