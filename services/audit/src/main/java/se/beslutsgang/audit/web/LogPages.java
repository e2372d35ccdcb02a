package se.beslutsgang.audit.web;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.audit.read.log.LogSearch;
import se.beslutsgang.audit.read.log.Question;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.web.Words;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The log, event by event, for auditors. */
@Controller
class LogPages {

    private final LogSearch search;
    private final Log log;
    private final Words words;

    LogPages(LogSearch search, Log log, Words words) {
        this.search = search;
        this.log = log;
        this.words = words;
    }

    @GetMapping("/granskning")
    String log(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String stream,
            @RequestParam(defaultValue = "") String person,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
            @RequestParam(defaultValue = "-1") long before,
            Model model) {
        var question = new Question(type, stream.strip(), person, from, to, before);
        List<Recorded> events = search.find(question);
        model.addAttribute("question", question);
        model.addAttribute("events", events);
        model.addAttribute("types", search.types());
        model.addAttribute("persons", persons());
        model.addAttribute("count", log.head() + 1);
        model.addAttribute("older", events.size() == LogSearch.PAGE);
        return "audit/log";
    }

    private Map<String, String> persons() {
        var names = new LinkedHashMap<String, String>();
        search.persons().forEach(p -> names.put(p, words.value(new PersonId(p))));
        return names;
    }
}
