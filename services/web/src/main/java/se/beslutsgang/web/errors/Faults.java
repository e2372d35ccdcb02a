package se.beslutsgang.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.UUID;

/** A fault of ours, logged once, under the number that the page shows. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    static String log(HttpServletRequest request, @Nullable Throwable cause) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object path = asked == null ? request.getRequestURI() : asked;
        LOG.error("Fault {} at {} {}", id, request.getMethod(), path, cause);
        return id;
    }
}
