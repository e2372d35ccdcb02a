package se.beslutsgang.web.errors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.Strength;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;
import se.beslutsgang.web.Viewers;
import se.beslutsgang.web.Words;
import se.beslutsgang.web.front.Frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the page, or the problem+json, of an answer that is not what was asked for. */
@Component
class Answers {

    /** A field of the refused form, to be sent again. */
    record Field(String name, String value) {}

    private final Words words;
    private final Frame frame;

    Answers(Words words, Frame frame) {
        this.words = words;
        this.frame = frame;
    }

    ModelAndView plain(HttpStatus status, HttpServletRequest request) {
        return answer(status, text(status, "text"), Map.of(), request);
    }

    ModelAndView fault(String id, HttpServletRequest request) {
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                text(HttpStatus.INTERNAL_SERVER_ERROR, "text"),
                Map.of("id", id),
                request);
    }

    /** Who runs the meeting may go on with a reason where the rule's strength allows it. */
    ModelAndView rejected(Rejected no, HttpServletRequest request) {
        Object[] facts = no.facts().stream().map(words::value).toArray();
        var more = new LinkedHashMap<String, Object>();
        more.put("rule", no.rule().key());
        more.put("section", no.rule().section());
        boolean wayPast = no.rule().strength() == Strength.UNLAWFUL;
        if (wayPast && Viewers.current().filter(Viewer::runsMeetings).isPresent()) {
            more.put("again", fields(request));
        }
        String detail = words.message("rule." + no.rule().key(), facts);
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, detail, more, request);
    }

    private ModelAndView answer(
            HttpStatus status,
            String detail,
            Map<String, Object> more,
            HttpServletRequest request) {
        var model = new LinkedHashMap<String, Object>(more);
        model.put("status", status.value());
        model.put("title", text(status, "title"));
        model.put("detail", detail);
        if (!wantsPage(request)) return problem(status, model);
        model.put("heading", model.remove("title"));
        model.put("todo", text(status, "todo"));
        model.putAll(frame.model(request));
        return new ModelAndView("web/refused", model, status);
    }

    private static ModelAndView problem(HttpStatus status, Map<String, Object> model) {
        var answer = new ModelAndView(new ProblemView(model));
        answer.setStatus(status);
        return answer;
    }

    private String text(HttpStatus status, String part) {
        String key = Texts.KEYS.getOrDefault(status, "other");
        return words.message("web.error." + key + "." + part);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static List<Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(e -> !e.getKey().equals("_csrf") && !e.getKey().equals(Page.REASON))
                .flatMap(e -> List.of(e.getValue()).stream().map(v -> new Field(e.getKey(), v)))
                .toList();
    }

    /** The answers that have a text of their own. */
    private static final class Texts {
        static final Map<HttpStatus, String> KEYS =
                Map.of(
                        HttpStatus.NOT_FOUND, "missing",
                        HttpStatus.FORBIDDEN, "forbidden",
                        HttpStatus.CONFLICT, "stale",
                        HttpStatus.UNPROCESSABLE_CONTENT, "rejected",
                        HttpStatus.INTERNAL_SERVER_ERROR, "fault");
    }
}
