package se.beslutsgang.app.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.database.HttpPort;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.web.StartRefused;

import java.nio.file.Path;
import java.sql.SQLException;

/** How a command ended that did not end well: what is said, and the exit code. */
record Ending(ExitCode code, String sentence) {

    private static final int LONGEST_CHAIN = 50;

    static Ending of(Throwable why, Path data) {
        Throwable cause = why;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++, cause = cause.getCause()) {
            Ending known = known(cause, data);
            if (known != null) return known;
        }
        return new Ending(ExitCode.FAULT, FaultFile.keep(why, data));
    }

    private static @Nullable Ending known(Throwable cause, Path data) {
        return switch (cause) {
            case CannotGoOn e -> new Ending(e.code(), e.sentence());
            case StartRefused e -> refused(OneSentence.of(e.getMessage()));
            case Rejected e -> refused(RuleText.of(e));
            case PortInUseException e -> refused(HttpPort.taken(e.getPort()).sentence());
            case SQLException e when isFullDisk(e.getSQLState()) -> fullDisk(data);
            case SQLException e when isGone(e.getSQLState()) ->
                    refused(
                            "The database stopped answering ("
                                    + OneSentence.of(e.getMessage())
                                    + "): start it again and repeat the command");
            case Throwable e when saysFullDisk(e) -> fullDisk(data);
            default -> null;
        };
    }

    private static Ending refused(@Nullable String sentence) {
        return new Ending(ExitCode.REFUSED, String.valueOf(sentence));
    }

    private static Ending fullDisk(Path data) {
        return refused("The disk is full (data folder " + data + "): make room and try again");
    }

    private static boolean isFullDisk(@Nullable String state) {
        return "53100".equals(state);
    }

    private static boolean isGone(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private static boolean saysFullDisk(Throwable e) {
        return String.valueOf(e.getMessage()).contains("No space left on device");
    }
}
