package se.beslutsgang.decisions.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

import se.beslutsgang.decisions.events.Figures;
import se.beslutsgang.decisions.events.Figures.Frame;
import se.beslutsgang.decisions.events.Figures.Total;
import se.beslutsgang.decisions.events.Figures.Unit;
import se.beslutsgang.kernel.BodyId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The form of a proposal's figures: for each year an amount for each body, and their total. What is
 * left empty is not stated.
 */
record FiguresForm(HttpServletRequest request) {

    private static final int THOUSANDTHS = 3;

    Figures read(List<BodyId> bodies) {
        var frames = new ArrayList<Frame>();
        var totals = new ArrayList<Total>();
        for (int i = 0; request.getParameter("year" + i) != null; i++) {
            Optional<Long> year = number("year" + i);
            if (year.isEmpty()) continue;
            int of =
                    Math.toIntExact(
                            year.filter(y -> y >= 1900 && y <= 2199).orElseThrow(this::wrong));
            for (BodyId body : bodies) {
                number("frame" + i + ":" + body)
                        .ifPresent(amount -> frames.add(new Frame(body, of, amount)));
            }
            number("total" + i).ifPresent(amount -> totals.add(new Total(of, amount)));
        }
        return new Figures(unit(), List.copyOf(frames), List.copyOf(totals), taxRate());
    }

    /** "1 250", "-40": in whole numbers, with the blanks that people write between thousands. */
    private Optional<Long> number(String name) {
        String sent = sent(name).replaceAll("[\\s\\u00a0\\u202f]", "").replace('−', '-');
        if (sent.isEmpty()) return Optional.empty();
        if (!sent.matches("-?[0-9]{1,12}")) throw wrong();
        return Optional.of(Long.parseLong(sent));
    }

    /** "11,34" for a hundred kronor, in thousandths. */
    private Optional<Integer> taxRate() {
        String sent = sent("taxRate").replace(',', '.');
        if (sent.isEmpty()) return Optional.empty();
        if (!sent.matches("[0-9]{1,2}(\\.[0-9]{1,3})?")) throw wrong();
        return Optional.of(new BigDecimal(sent).movePointRight(THOUSANDTHS).intValueExact());
    }

    private Unit unit() {
        try {
            return Unit.valueOf(sent("unit"));
        } catch (IllegalArgumentException _) {
            throw wrong();
        }
    }

    private String sent(String name) {
        @Nullable String sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }

    private ErrorResponseException wrong() {
        return new ErrorResponseException(HttpStatus.BAD_REQUEST);
    }
}
