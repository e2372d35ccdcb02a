package se.beslutsgang.web.front;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

import se.beslutsgang.ledger.TurnableClock;
import se.beslutsgang.web.NavEntry;
import se.beslutsgang.web.Viewer;
import se.beslutsgang.web.Viewers;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around every page: who looks, where one can go, what the clock shows. */
@ControllerAdvice
public class Frame {

    /**
     * @param path of this page, from which the language can be switched
     * @param target where the form of this page was sent, to be sent again
     * @param back where the reader came from, as a path of ours
     * @param turned what the demo's clock shows, where it has been turned
     */
    public record Around(
            Optional<Viewer> viewer,
            List<NavEntry> nav,
            String path,
            String target,
            String back,
            String language,
            Optional<Instant> turned) {

        public boolean isAt(NavEntry entry) {
            return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
        }

        /** The language that is one click away. */
        public String otherLanguage() {
            return language.equals("sv") ? "en" : "sv";
        }
    }

    private final List<NavEntry> nav;
    private final TurnableClock clock;

    Frame(List<NavEntry> nav, TurnableClock clock) {
        this.nav = nav.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
        this.clock = clock;
    }

    @ModelAttribute("around")
    public Around around(HttpServletRequest request) {
        Optional<Viewer> viewer = Viewers.current();
        String asked = asked(request);
        String back = from(request);
        return new Around(
                viewer,
                viewer.map(v -> nav.stream().filter(n -> n.roles().contains(v.role())).toList())
                        .orElse(List.of()),
                request.getMethod().equals("GET") ? asked : back,
                asked,
                back,
                RequestContextUtils.getLocale(request).getLanguage(),
                clock.turned());
    }

    private static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** Only the path is taken, so that nobody is led to another site. */
    private static String from(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) return "/";
        try {
            String path = new URI(referer).getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//") ? "/" : path;
        } catch (URISyntaxException _) {
            return "/";
        }
    }

    /** For pages that no controller makes: those of errors. */
    public Map<String, Object> model(HttpServletRequest request) {
        return Map.of("around", around(request));
    }
}
