package se.beslutsgang.app.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What PostgreSQL wrote to its log since a start was tried. */
final class PostgresLog {

    private final Path file;
    private final long from;

    PostgresLog(Path file) throws IOException {
        this.file = file;
        this.from = Files.exists(file) ? Files.size(file) : 0;
    }

    Path file() {
        return file;
    }

    /** Told by pg_ctl at once, long before one gives up waiting. */
    boolean saysItFailed() {
        return since().contains("could not start server");
    }

    boolean saysTheDiskIsFull() {
        return since().contains("No space left on device");
    }

    private String since() {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.READ)) {
            channel.position(Math.min(from, channel.size()));
            var bytes = ByteBuffer.allocate((int) Math.min(channel.size() - from, 1 << 16));
            while (bytes.hasRemaining() && channel.read(bytes) > 0) {}
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            return "";
        }
    }
}
