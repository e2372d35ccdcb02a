package se.beslutsgang.app.database;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What the process that runs a folder's database tells the others, in the file {@code server.json}.
 * True only while the folder's lock is held.
 *
 * @param httpPort 0 where it is a command and no server
 */
record RunningServer(long pid, int jdbcPort, int httpPort, String version) {

    private static final JsonMapper JSON = JsonMapper.shared();

    String address() {
        return "http://127.0.0.1:" + httpPort;
    }

    boolean serves() {
        return httpPort != 0;
    }

    void write(Path file) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        Files.write(whole, JSON.writeValueAsBytes(this));
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Nothing where the file is missing, or tells of a process that is gone. */
    static Optional<RunningServer> read(Path file) {
        try {
            var server = JSON.readValue(Files.readAllBytes(file), RunningServer.class);
            return ProcessHandle.of(server.pid()).isPresent()
                    ? Optional.of(server)
                    : Optional.empty();
        } catch (IOException | JacksonException missing) {
            return Optional.empty();
        }
    }
}
