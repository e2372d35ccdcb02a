package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.DissentCommand.WriteSecretaryText;
import se.beslutsgang.decisions.events.OutcomeEvent.SecretaryTextWritten;
import se.beslutsgang.decisions.events.TextPlace;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The secretary's own words in a §: as they stand, and written anew. */
@Controller
class SecretaryTexts {

    private final Conducting conducting;
    private final Page page;
    private final PersonalTexts texts;
    private final Streams streams;

    SecretaryTexts(Conducting conducting, Page page, PersonalTexts texts, Streams streams) {
        this.conducting = conducting;
        this.page = page;
        this.texts = texts;
        this.streams = streams;
    }

    /** By place, in the order in which they stand; empty where nothing was written. */
    Map<TextPlace, String> in(ItemId item) {
        var written = new EnumMap<TextPlace, String>(TextPlace.class);
        for (TextPlace place : TextPlace.values()) written.put(place, "");
        for (Recorded recorded : streams.read("item/" + item)) {
            if (recorded.event() instanceof SecretaryTextWritten e) {
                written.put(e.place(), e.text().flatMap(texts::read).orElse(""));
            }
        }
        return written;
    }

    /** An empty text takes away what stood there. */
    @PostMapping("/sekreterartext/{*path}")
    String write(
            @PathVariable String path,
            @RequestParam TextPlace place,
            @RequestParam(defaultValue = "") String text,
            Viewer viewer) {
        ItemId item = conducting.item(path).id();
        Optional<TextRef> written =
                Optional.of(text.strip())
                        .filter(t -> !t.isEmpty())
                        .map(t -> texts.keep(viewer.person(), t));
        conducting.send(new WriteSecretaryText(item, place, written), viewer);
        return page.show("/protokoll/" + item, "decisions.done.written");
    }
}
