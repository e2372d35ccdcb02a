package se.beslutsgang.decisions.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.mandates.queries.Mandates;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/**
 * The wording of a vote as it is usually put. Always Swedish, the language of the minutes; the
 * meeting may word it otherwise, and what it approves is what counts.
 */
@Component
class Wording {

    /** What Yes and No would mean. */
    record Suggested(Alternative yes, Alternative no, String yesWords, String noWords) {}

    private static final Locale SWEDISH = Locale.of("sv");

    private final MessageSource messages;
    private final Mandates mandates;

    Wording(MessageSource messages, Mandates mandates) {
        this.messages = messages;
        this.mandates = mandates;
    }

    /** Yes for what the chair found, No for what stands against it. */
    Suggested suggest(Item item, Asked q) {
        Alternative found = q.found().orElseThrow();
        Alternative counter =
                q.counter().orElse(new Alternative(found.proposal(), !found.approved()));
        return new Suggested(
                found,
                counter,
                say("decisions.wording.yes", words(item, found)),
                say("decisions.wording.no", words(item, counter)));
    }

    private String words(Item item, Alternative a) {
        ProposalKind kind =
                item.proposal(a.proposal()).map(ProposalMoved::kind).orElse(ProposalKind.PENDING);
        String key = "decisions.wording." + kind + (a.approved() ? ".yes" : ".no");
        return say(key, proposal(item, a.proposal()));
    }

    private String proposal(Item item, ProposalId id) {
        return item.proposal(id)
                .map(p -> p.movers().isEmpty() ? p.subject() : movers(p))
                .orElseGet(() -> say("decisions.wording.pending"));
    }

    private String movers(ProposalMoved p) {
        List<String> names = p.movers().stream().map(this::mover).toList();
        return ListFormat.getInstance(SWEDISH, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(names);
    }

    private String mover(Mover m) {
        return mandates.name(m.person()) + " (" + m.party() + ")";
    }

    private String say(String key, Object... facts) {
        return messages.getMessage(key, facts, SWEDISH);
    }
}
