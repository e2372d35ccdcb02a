package se.beslutsgang.meetings.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.meetings.queries.Completeness;
import se.beslutsgang.web.Page;

import java.util.Optional;

/** What the minutes of a year lack, in all bodies. */
@Controller
class CheckPages {

    private final Completeness completeness;
    private final CheckInWords words;
    private final Page page;

    CheckPages(Completeness completeness, CheckInWords words, Page page) {
        this.completeness = completeness;
        this.words = words;
        this.page = page;
    }

    @GetMapping("/kontroll")
    String year(@RequestParam Optional<Integer> year, Model model) {
        int asked = year.orElse(page.today().getYear());
        model.addAttribute("year", asked);
        model.addAttribute(
                "checked", completeness.in(asked, page.today()).stream().map(words::of).toList());
        return "meetings/check";
    }
}
