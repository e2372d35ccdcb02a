package se.beslutsgang.cases.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.ledger.Documents.Document;
import se.beslutsgang.web.Missing;

import java.nio.charset.StandardCharsets;

/** Papers by their hash; what has that hash can never change. */
@Controller
class PaperPages {

    private final Documents documents;

    PaperPages(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/papper/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> paper(@PathVariable String hash) {
        Document paper =
                documents
                        .find(new DocumentHash(hash))
                        .orElseThrow(() -> new Missing("There is no paper " + hash));
        MediaType type = MediaType.parseMediaType(paper.mediaType());
        return ResponseEntity.ok()
                .contentType(type.getType().equals("text") ? utf8(type) : type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(type, hash).toString())
                .eTag(hash)
                .body(paper.bytes());
    }

    private static MediaType utf8(MediaType type) {
        return new MediaType(type, StandardCharsets.UTF_8);
    }

    /** Only what runs nothing is shown in the browser; the rest is saved to a file. */
    private static ContentDisposition disposition(MediaType type, String hash) {
        boolean harmless =
                type.isCompatibleWith(MediaType.TEXT_PLAIN)
                        || type.isCompatibleWith(MediaType.APPLICATION_PDF);
        var disposition = harmless ? ContentDisposition.inline() : ContentDisposition.attachment();
        return disposition.filename(hash.substring(0, 12) + "." + type.getSubtype()).build();
    }
}
