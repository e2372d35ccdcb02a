package se.beslutsgang.app.database;

import se.beslutsgang.app.CannotGoOn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room for what is to be written. */
final class DiskSpace {

    private static final long MEBI = 1L << 20;
    private static final long NEW_FOLDER = Long.getLong("beslutsgang.least-space", 300) * MEBI;
    private static final long ALMOST_NOTHING = 48 * MEBI;

    private DiskSpace() {}

    /**
     * @throws CannotGoOn when a new folder would not find room
     */
    static void requireRoomForNew(Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < NEW_FOLDER) throw full(folder, free);
    }

    /** Whether so little is left that whatever failed, failed by it. */
    static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ALMOST_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }

    static CannotGoOn full(Path folder) {
        return CannotGoOn.refused(
                "The disk of "
                        + folder
                        + " is full: make room, or choose another folder with"
                        + " --data");
    }

    private static CannotGoOn full(Path folder, long free) {
        return CannotGoOn.refused(
                "The disk of "
                        + folder
                        + " has "
                        + free / MEBI
                        + " MB left, of which a new folder"
                        + " needs "
                        + NEW_FOLDER / MEBI
                        + ": make room, or choose another folder"
                        + " with --data");
    }
}
