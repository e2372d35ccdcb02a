package se.beslutsgang.app.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A visitor's first steps: the front page, and what it and its pages link to. */
public final class FirstVisit {

    private static final int PAGES = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");

    private final String address;

    public FirstVisit(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    public void look() {
        var known = new LinkedHashSet<>(Set.of("/"));
        var waiting = new ArrayDeque<>(known);
        try (HttpClient visitor = visitor()) {
            for (String page; known.size() < PAGES && (page = waiting.poll()) != null; ) {
                var links = LINK.matcher(get(visitor, page));
                while (links.find()) {
                    if (known.add(links.group(1))) waiting.add(links.group(1));
                }
            }
        }
    }

    private static HttpClient visitor() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new java.net.CookieManager())
                .build();
    }

    private String get(HttpClient visitor, String page) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + page)).timeout(PATIENCE);
            return visitor.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException | IllegalArgumentException unreadable) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
