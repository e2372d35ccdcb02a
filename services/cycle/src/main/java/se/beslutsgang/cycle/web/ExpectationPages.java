package se.beslutsgang.cycle.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.cycle.queries.Expectations;
import se.beslutsgang.cycle.queries.WorkList;
import se.beslutsgang.cycle.queries.WorkList.Expected;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.ledger.TurnableClock;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Words;

import java.util.Optional;

/** What is expected next, by whom and by when; and what the engine could not do. */
@Controller
class ExpectationPages {

    /** A line of the work list as it is shown. */
    record Line(
            String task, MinutesId minutes, String by, Optional<String> lastDay, boolean late) {}

    private final WorkList work;
    private final Expectations expectations;
    private final TurnableClock clock;
    private final Words words;
    private final Page page;

    ExpectationPages(
            WorkList work, Expectations expectations, TurnableClock clock, Words words, Page page) {
        this.work = work;
        this.expectations = expectations;
        this.clock = clock;
        this.words = words;
        this.page = page;
    }

    @GetMapping("/vantar")
    String expected(Model model) {
        model.addAttribute("expected", work.open().stream().map(this::line).toList());
        model.addAttribute("stuck", expectations.stuck());
        model.addAttribute("next", expectations.nextTimer().map(words::value).orElse(""));
        return "cycle/expected";
    }

    private Line line(Expected expected) {
        var today = SwedishTime.dayOf(clock.now());
        return new Line(
                words.message("cycle.task." + expected.task()),
                new MinutesId(expected.key()),
                words.value(expected.by()),
                expected.lastDay().map(words::value),
                expected.lastDay().filter(today::isAfter).isPresent());
    }

    @PostMapping("/vantar/forsok")
    String retry(@RequestParam String id) {
        expectations.retry(id);
        return page.show("/vantar", "cycle.retried");
    }
}
