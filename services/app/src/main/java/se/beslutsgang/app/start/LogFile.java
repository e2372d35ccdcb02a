package se.beslutsgang.app.start;

import java.nio.file.Path;

/** Where this process logs; to be said before the first logger is asked for. */
public final class LogFile {

    private LogFile() {}

    /** In the data folder, unless the environment says otherwise (a container: /dev/stderr). */
    public static void in(Path data, String name) {
        String elsewhere = System.getenv("BESLUTSGANG_LOG");
        Path file = data.resolve("log").resolve(name).toAbsolutePath();
        System.setProperty("beslutsgang.log", elsewhere == null ? file.toString() : elsewhere);
    }
}
