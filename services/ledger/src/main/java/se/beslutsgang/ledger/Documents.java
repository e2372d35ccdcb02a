package se.beslutsgang.ledger;

import se.beslutsgang.kernel.DocumentHash;

import java.util.Optional;

/** Documents by content: kept once, never changed. */
public interface Documents {

    record Document(String mediaType, byte[] bytes) {}

    DocumentHash keep(String mediaType, byte[] bytes);

    Optional<Document> find(DocumentHash hash);
}
