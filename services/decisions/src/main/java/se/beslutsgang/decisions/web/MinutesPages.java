package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.decisions.queries.MinutesText;
import se.beslutsgang.decisions.queries.MinutesText.Extract;
import se.beslutsgang.decisions.web.CertifiedText.Certified;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Viewer;

import java.util.Optional;

/**
 * The text of a §: as it follows from what happened until it is certified, and then as it was
 * signed.
 */
@Controller
class MinutesPages {

    private final Found found;
    private final MinutesText text;
    private final Meetings meetings;
    private final MinutesRegister register;
    private final CertifiedText certified;
    private final SecretaryTexts own;

    MinutesPages(
            Found found,
            MinutesText text,
            Meetings meetings,
            MinutesRegister register,
            CertifiedText certified,
            SecretaryTexts own) {
        this.certified = certified;
        this.own = own;
        this.found = found;
        this.text = text;
        this.meetings = meetings;
        this.register = register;
    }

    @GetMapping("/protokoll/{*path}")
    String extract(@PathVariable String path, Viewer viewer, Model model) {
        Item item = found.at(path);
        model.addAttribute("item", item);
        Extract extract =
                text.extract(item.id())
                        .orElseThrow(() -> new Missing("Not taken up: " + item.id()));
        Optional<Certified> signed = certified.of(extract);
        model.addAttribute("extract", extract);
        model.addAttribute("minutes", register.of(item.id()));
        model.addAttribute("signed", signed);
        model.addAttribute(
                "writes", viewer.is(Role.SECRETARY) && signed.isEmpty() && !item.certifiedAtOnce());
        boolean ours = item.decisions().stream().anyMatch(d -> d.recommendedTo().isEmpty());
        model.addAttribute("sends", viewer.is(Role.SECRETARY) && ours);
        model.addAttribute("places", own.in(item.id()));
        model.addAttribute("meeting", meetings.of(item.id()));
        return "decisions/minutes";
    }
}
