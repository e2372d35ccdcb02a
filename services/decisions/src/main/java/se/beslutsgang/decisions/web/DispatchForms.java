package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.DissentCommand.DispatchDecision;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.util.Optional;

/** The decision is sent out to whom it concerns. */
@Controller
class DispatchForms {

    private final Conducting conducting;
    private final Page page;
    private final PersonalTexts texts;

    DispatchForms(Conducting conducting, Page page, PersonalTexts texts) {
        this.conducting = conducting;
        this.page = page;
        this.texts = texts;
    }

    /** To whom need not be told; it may name an individual, so it is kept beside the event. */
    @PostMapping("/expediering/{*path}")
    String dispatch(
            @PathVariable String path, @RequestParam(defaultValue = "") String to, Viewer viewer) {
        ItemId item = conducting.id(path);
        Optional<TextRef> whom =
                Optional.of(to.strip())
                        .filter(t -> !t.isEmpty())
                        .map(t -> texts.keep(viewer.person(), t));
        conducting.send(new DispatchDecision(item, whom), viewer);
        return page.show("/protokoll/" + item, "decisions.done.dispatched");
    }
}
