package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.decisions.queries.MinutesText;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.meetings.events.MinutesItem;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Viewer;

import java.util.Optional;

/** The text of a § as it follows from what happened, and how far it has come. */
@Controller
class MinutesPages {

    private final Found found;
    private final MinutesText text;
    private final Meetings meetings;
    private final MinutesRegister register;
    private final SecretaryTexts own;

    MinutesPages(
            Found found,
            MinutesText text,
            Meetings meetings,
            MinutesRegister register,
            SecretaryTexts own) {
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
        model.addAttribute(
                "extract",
                text.extract(item.id())
                        .orElseThrow(() -> new Missing("Not taken up: " + item.id())));
        Optional<Minutes> minutes = register.of(item.id());
        model.addAttribute("minutes", minutes);
        model.addAttribute(
                "canonical",
                minutes.stream()
                        .flatMap(m -> m.items().stream())
                        .filter(i -> i.item().equals(item.id()))
                        .map(MinutesItem::text)
                        .findFirst());
        boolean certified = minutes.flatMap(Minutes::certified).isPresent();
        model.addAttribute(
                "writes", viewer.is(Role.SECRETARY) && !certified && !item.certifiedAtOnce());
        model.addAttribute("places", own.in(item.id()));
        model.addAttribute("meeting", meetings.of(item.id()));
        return "decisions/minutes";
    }
}
