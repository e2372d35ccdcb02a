package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.queries.MinutesText;
import se.beslutsgang.decisions.queries.MinutesText.Extract;
import se.beslutsgang.decisions.queries.MinutesText.Section;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.meetings.events.MinutesItem;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What was certified of a §, as it was signed, and what has been told of it since. */
@Component
class CertifiedText {

    /**
     * @param text the document with the hash, byte for byte
     * @param today the text that follows from the events today, where it differs
     * @param later corrections, and what was declared after the § was certified at once
     */
    record Certified(DocumentHash hash, String text, Optional<String> today, List<Section> later) {

        /** Whether there is anything to show beside it. */
        public boolean isMore() {
            return today.isPresent() || !later.isEmpty();
        }
    }

    private final MinutesRegister register;
    private final Documents documents;
    private final MinutesText text;

    CertifiedText(MinutesRegister register, Documents documents, MinutesText text) {
        this.register = register;
        this.documents = documents;
        this.text = text;
    }

    Optional<Certified> of(Extract extract) {
        return register.of(extract.item())
                .filter(m -> m.certified().isPresent())
                .flatMap(m -> hash(m, extract.item()))
                .flatMap(
                        hash -> documents.find(hash).map(d -> certified(hash, d.bytes(), extract)));
    }

    private Certified certified(DocumentHash hash, byte[] bytes, Extract extract) {
        String signed = new String(bytes, StandardCharsets.UTF_8);
        return new Certified(
                hash,
                signed,
                text.canonical(extract.item()).filter(t -> !t.equals(signed)),
                extract.sections().stream()
                        .filter(s -> MinutesText.LATER.contains(s.key()))
                        .toList());
    }

    private static Optional<DocumentHash> hash(Minutes minutes, ItemId item) {
        return minutes.items().stream()
                .filter(i -> i.item().equals(item))
                .map(MinutesItem::text)
                .findFirst();
    }
}
