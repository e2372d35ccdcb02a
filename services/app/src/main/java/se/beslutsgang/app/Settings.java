package se.beslutsgang.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What every command is told: where the data lie and which port a server takes.
 *
 * @param data the data folder; also where logs go when the database is another's
 * @param databaseUrl the application's login at a PostgreSQL of its own
 * @param ownerUrl the login there that owns the tables and migrates them
 */
public record Settings(
        Path data, Optional<String> databaseUrl, Optional<String> ownerUrl, int port) {}
