package se.beslutsgang.app.database;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.app.Settings;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A PostgreSQL that somebody else runs, named by {@code --database-url}. */
final class ForeignDatabase {

    private ForeignDatabase() {}

    /**
     * @throws CannotGoOn when an address is none, or does not answer
     */
    static Database open(Settings settings, String databaseUrl) {
        String url = jdbc(databaseUrl, "--database-url");
        Optional<String> owner = settings.ownerUrl().map(o -> jdbc(o, "--owner-url"));
        owner.ifPresent(o -> ask(o, "--owner-url", "select 1"));
        String login = ask(url, "--database-url", "select current_user");
        boolean mayMigrate =
                ask(url, "--database-url", "select has_schema_privilege('public', 'CREATE')")
                        .equals("t");
        return new Database(url, owner.or(() -> mayMigrate ? Optional.of(url) : owner), login);
    }

    /** Also takes the form that psql takes: {@code postgresql://login:password@host:port/name}. */
    static String jdbc(String url, String option) {
        if (url.startsWith("jdbc:postgresql:")) return url;
        if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
            throw CannotGoOn.unusable(
                    option
                            + " takes postgresql://LOGIN:PASSWORD@HOST:PORT/DATABASE or a"
                            + " jdbc:postgresql: address, not \""
                            + withoutSecrets(url)
                            + "\"");
        }
        URI uri = URI.create(url);
        var jdbc = new StringBuilder("jdbc:postgresql://" + uri.getHost());
        if (uri.getPort() > 0) jdbc.append(':').append(uri.getPort());
        jdbc.append(uri.getRawPath()).append('?');
        if (uri.getRawQuery() != null) jdbc.append(uri.getRawQuery()).append('&');
        return jdbc.append(login(uri)).toString();
    }

    private static String login(URI uri) {
        if (uri.getRawUserInfo() == null) return "";
        String[] parts = uri.getRawUserInfo().split(":", 2);
        String user = "user=" + encoded(parts[0]);
        return parts.length == 1 ? user : user + "&password=" + encoded(parts[1]);
    }

    private static String encoded(String part) {
        String plain = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }

    private static String ask(String url, String option, String question) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            throw CannotGoOn.unusable(
                    "The database at "
                            + withoutSecrets(url)
                            + " cannot be used ("
                            + oneLine(e.getMessage())
                            + "): correct "
                            + option);
        }
    }

    static String withoutSecrets(String url) {
        return url.replaceAll("\\?.*", "").replaceAll("//[^@/]*@", "//");
    }

    private static String oneLine(@org.jspecify.annotations.Nullable String message) {
        return String.valueOf(message).replaceAll("\\s+", " ");
    }
}
