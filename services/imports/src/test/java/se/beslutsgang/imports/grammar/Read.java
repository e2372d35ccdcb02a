package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Sentence.Standing;
import se.beslutsgang.imports.reading.Step;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Readings of invented paragraphs. */
final class Read {

    private Read() {}

    static Reading assembly(String text) {
        return Grammar.read(
                "kf-2031-05-03-§7",
                "Sjöstads kommunfullmäktige",
                true,
                LocalDate.of(2031, 5, 3),
                text);
    }

    static Reading committee(String text) {
        return Grammar.read(
                "ks-2031-05-03-§7",
                "Sjöstads kommunstyrelse",
                false,
                LocalDate.of(2031, 5, 3),
                text);
    }

    static <S extends Step> List<S> steps(Reading reading, Class<S> kind) {
        return reading.steps().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static Proposed proposal(Reading reading, String key) {
        return reading.proposals().stream()
                .filter(p -> p.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static List<String> lost(Reading reading) {
        return standing(reading, Standing.NOT_UNDERSTOOD).map(Sentence::text).toList();
    }

    static Stream<Sentence> standing(Reading reading, Standing standing) {
        return reading.sentences().stream().filter(s -> s.standing() == standing);
    }

    static List<String> movers(Proposed proposal) {
        return proposal.stands().stream()
                .filter(Proposed.Stand::approves)
                .map(s -> s.person().name())
                .toList();
    }
}
