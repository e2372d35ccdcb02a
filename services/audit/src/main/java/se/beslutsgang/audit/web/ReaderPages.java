package se.beslutsgang.audit.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.ledger.Readers;
import se.beslutsgang.web.Page;

/** How the readers stand, and what they could not take in. */
@Controller
class ReaderPages {

    private final Readers readers;
    private final Page page;

    ReaderPages(Readers readers, Page page) {
        this.readers = readers;
        this.page = page;
    }

    @GetMapping("/lasare")
    String readers(Model model) {
        model.addAttribute("readers", readers.status());
        model.addAttribute("parked", readers.parked());
        return "audit/readers";
    }

    @PostMapping("/lasare/forsok")
    String retry(@RequestParam String reader, @RequestParam String stream) {
        boolean through = readers.retry(reader, stream);
        return page.show("/lasare", through ? "audit.retry.through" : "audit.retry.stuck");
    }
}
