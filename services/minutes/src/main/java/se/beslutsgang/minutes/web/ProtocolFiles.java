package se.beslutsgang.minutes.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.minutes.queries.Document;
import se.beslutsgang.minutes.queries.Format;
import se.beslutsgang.minutes.queries.Protocols;
import se.beslutsgang.web.Missing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The minutes of a meeting, or of a §, as a file. */
@Controller
class ProtocolFiles {

    private final Protocols protocols;

    ProtocolFiles(Protocols protocols) {
        this.protocols = protocols;
    }

    @GetMapping("/protokollsfil/{suffix}/{*path}")
    ResponseEntity<byte[]> file(@PathVariable String suffix, @PathVariable String path) {
        Format format =
                Arrays.stream(Format.values())
                        .filter(f -> f.suffix().equals(suffix))
                        .findFirst()
                        .orElseThrow(() -> new Missing("There is no format " + suffix));
        Document document =
                document(path.substring(1))
                        .orElseThrow(() -> new Missing("There are no minutes of " + path));
        var name =
                ContentDisposition.attachment()
                        .filename(document.name() + "." + suffix, StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(protocols.as(format, document, List.of()));
    }

    private Optional<Document> document(String id) {
        try {
            boolean minutes = id.substring(id.lastIndexOf('/') + 1).startsWith("minutes");
            return minutes
                    ? protocols.minutes(new MinutesId(id), Optional.empty())
                    : protocols.paragraph(new ItemId(id), Optional.empty());
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }
}
