package se.beslutsgang.app.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import org.jspecify.annotations.Nullable;

import se.beslutsgang.app.CannotGoOn;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The data folder: the database's files, the lock of the process that runs it, its logs, and the
 * number of the format, so that an older program leaves a newer folder alone.
 */
public final class DataFolder implements AutoCloseable {

    /** Raised when an older program could no longer use the folder. */
    static final int FORMAT = 1;

    private static final String UNFINISHED = "unfinished";
    private static final Set<String> MAY_COME_FIRST =
            Set.of("lock", "log", "server.json", UNFINISHED, "postgres", "binaries");

    private final Path root;
    private @Nullable FileChannel channel;

    private DataFolder(Path root) {
        this.root = root;
    }

    /**
     * Opens the folder, creating it if need be.
     *
     * @throws CannotGoOn when it is another's, of a newer version, or cannot be written
     */
    public static DataFolder open(Path path) {
        var folder = new DataFolder(path.toAbsolutePath().normalize());
        try {
            folder.create();
            folder.requireOurs();
        } catch (IOException e) {
            throw CannotGoOn.unusable(
                    "The data folder "
                            + path
                            + " cannot be used ("
                            + e
                            + "): choose another with"
                            + " --data");
        }
        return folder;
    }

    /** For its owner only: it holds names. */
    private void create() throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root);
            if (Files.getFileStore(root).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
        }
        Files.createDirectories(log());
    }

    private void requireOurs() throws IOException {
        if (Files.exists(format())) {
            requireKnownFormat(Files.readString(format()).strip());
            return;
        }
        try (var files = Files.list(root)) {
            var names = files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
            boolean finished = names.contains("postgres") && !names.contains(UNFINISHED);
            if (finished || !MAY_COME_FIRST.containsAll(names)) {
                throw CannotGoOn.unusable(
                        root
                                + " holds files but no data of Beslutsgång (the file \"format\" is"
                                + " missing): choose another folder with --data");
            }
        }
    }

    private void requireKnownFormat(String written) {
        if (written.equals(String.valueOf(FORMAT))) return;
        if (written.isEmpty() && Files.exists(unfinished())) return;
        throw CannotGoOn.refused(
                root
                        + " was made by a newer version of Beslutsgång (format "
                        + written
                        + ", this one knows "
                        + FORMAT
                        + "): use that version, or another folder"
                        + " with --data");
    }

    /** Takes the lock for as long as this process lives. @return false when another has it */
    boolean tryLock() {
        try {
            var opened = FileChannel.open(root.resolve("lock"), CREATE, WRITE);
            FileLock taken = opened.tryLock();
            if (taken == null) {
                opened.close();
                return false;
            }
            channel = opened;
            Files.deleteIfExists(serverFile());
            return true;
        } catch (IOException e) {
            throw CannotGoOn.unusable(
                    root
                            + " cannot be locked ("
                            + e
                            + "): choose a folder on a local disk with --data");
        }
    }

    void tell(RunningServer server) throws IOException {
        server.write(serverFile());
    }

    Optional<RunningServer> running() {
        return RunningServer.read(serverFile());
    }

    /** Whether the database was created to the end; what was begun only is thrown away. */
    boolean isFinished() {
        return Files.exists(format()) && !Files.exists(unfinished());
    }

    void begin() throws IOException {
        Files.writeString(unfinished(), "The database is being created.\n");
        FileTree.delete(postgres());
    }

    void finish() throws IOException {
        Files.writeString(format(), FORMAT + "\n");
        Files.delete(unfinished());
    }

    /** Leaves nothing half done behind. */
    void undo() throws IOException {
        FileTree.delete(postgres());
        FileTree.delete(root.resolve("binaries"));
        Files.deleteIfExists(format());
        Files.deleteIfExists(unfinished());
    }

    public Path root() {
        return root;
    }

    public Path log() {
        return root.resolve("log");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    /** Unpacked PostgreSQL programs, unless the launcher unpacked them for all folders. */
    Path binaries() {
        String common = System.getProperty("beslutsgang.binaries");
        return common == null ? root.resolve("binaries") : Path.of(common);
    }

    private Path format() {
        return root.resolve("format");
    }

    private Path unfinished() {
        return root.resolve(UNFINISHED);
    }

    private Path serverFile() {
        return root.resolve("server.json");
    }

    @Override
    public void close() throws IOException {
        if (channel == null) return;
        Files.deleteIfExists(serverFile());
        channel.close();
    }
}
