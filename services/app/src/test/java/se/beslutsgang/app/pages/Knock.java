package se.beslutsgang.app.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client without a browser, in a role; one session for each role. */
final class Knock {

    private static final ConcurrentMap<String, Knock> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    static Knock nobody() {
        return KNOWN.computeIfAbsent("", _ -> new Knock());
    }

    static Knock as(String role) {
        return KNOWN.computeIfAbsent(role, r -> new Knock().enter(r));
    }

    private Knock enter(String role) {
        String door = send(request("/").GET()).body();
        token = first(TOKEN, door);
        String list = role.equals("CHAIR") ? "chair" : "politician";
        String person =
                first(
                        Pattern.compile(
                                "id=\"" + list + "\".*?<option value=\"([^\"]+)\"", Pattern.DOTALL),
                        door);
        int code = send(form("/vem", "role=" + role + "&person=" + encoded(person))).statusCode();
        if (code != 302) throw new AssertionError(role + " cannot enter: " + code);
        token = first(TOKEN, send(request("/").GET()).body());
        return this;
    }

    int get(String path) {
        return send(request(path).GET()).statusCode();
    }

    int post(String path) {
        return post(path, "");
    }

    int post(String path, String fields) {
        return send(form(path, fields)).statusCode();
    }

    int postWithoutToken(String path) {
        return send(request(path).POST(BodyPublishers.noBody())).statusCode();
    }

    /** The body, asked for as a program asks; empty when it is no problem+json. */
    String problem(String path) {
        HttpResponse<String> answer =
                send(request(path).setHeader("Accept", "application/json").GET());
        boolean is =
                answer.headers()
                        .firstValue("Content-Type")
                        .filter(t -> t.startsWith("application/problem+json"))
                        .isPresent();
        return is ? answer.body() : "";
    }

    private HttpRequest.Builder form(String path, String fields) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + encoded(token)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ServedPages.address() + path))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) throw new AssertionError("No " + pattern + " in " + text);
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
