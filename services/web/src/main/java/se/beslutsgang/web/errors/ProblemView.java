package se.beslutsgang.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer for programs: RFC 9457. */
record ProblemView(Map<String, Object> problem) implements View {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var body = new LinkedHashMap<String, Object>(problem);
        body.remove("again");
        response.setContentType(getContentType());
        response.getOutputStream().write(MAPPER.writeValueAsBytes(body));
    }
}
