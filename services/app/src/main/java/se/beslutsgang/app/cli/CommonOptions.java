package se.beslutsgang.app.cli;

import static picocli.CommandLine.ScopeType.INHERIT;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.app.Settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The options that all commands share, before or after the command's name. */
public final class CommonOptions {

    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = INHERIT,
            description = "Data folder (default: ~/.beslutsgang).")
    private Path data = Path.of(System.getProperty("user.home"), ".beslutsgang");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            scope = INHERIT,
            defaultValue = "${env:BESLUTSGANG_DATABASE_URL}",
            description = {
                "Use this PostgreSQL with the application's login",
                "(default: $BESLUTSGANG_DATABASE_URL, else one in the data folder)."
            })
    private @Nullable String databaseUrl;

    @Option(
            names = "--owner-url",
            paramLabel = "URL",
            scope = INHERIT,
            defaultValue = "${env:BESLUTSGANG_OWNER_URL}",
            description = {
                "The same database with the login that owns the tables",
                "(default: $BESLUTSGANG_OWNER_URL)."
            })
    private @Nullable String ownerUrl;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            scope = INHERIT,
            description = "Port of the server (default: 8080).")
    private int port = 8080;

    @Option(
            names = "--json",
            arity = "0",
            scope = INHERIT,
            description = "One JSON object a line on standard output, all else on standard error.")
    private boolean json;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            scope = INHERIT,
            description = "Write the result to FILE instead of standard output.")
    private @Nullable Path file;

    @Option(
            names = "--lang",
            paramLabel = "sv|en",
            scope = INHERIT,
            description = "Language of what is told (default: sv).")
    private Language lang = Language.sv;

    /** The languages of the product, as they are asked for. */
    enum Language {
        sv,
        en
    }

    /**
     * @throws CannotGoOn when the port is none
     */
    public Settings settings() {
        return new Settings(
                data, Optional.ofNullable(databaseUrl), Optional.ofNullable(ownerUrl), port);
    }

    void requireUsable() {
        if (port >= 0 && port <= HIGHEST_PORT) return;
        throw CannotGoOn.unusable("--port takes 1-" + HIGHEST_PORT + ", not " + port);
    }

    Locale locale() {
        return Locale.of(lang.name());
    }

    boolean json() {
        return json;
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }
}
