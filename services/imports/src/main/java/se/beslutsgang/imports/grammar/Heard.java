package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Sentence.Ignored;
import se.beslutsgang.imports.reading.Sentence.Standing;

import java.util.List;
import java.util.Optional;

/**
 * A sentence with what it tells.
 *
 * @param standing as far as the sentence itself goes; a reference that leads nowhere undoes it
 */
record Heard(
        Heading heading,
        String section,
        Piece piece,
        List<Said> said,
        Standing standing,
        Optional<Ignored> ignored) {

    static Heard understood(Section section, Piece piece, List<Said> said) {
        return new Heard(
                section.heading(),
                section.title(),
                piece,
                said,
                Standing.UNDERSTOOD,
                Optional.empty());
    }

    static Heard ignored(Section section, Piece piece, Ignored why) {
        return new Heard(
                section.heading(),
                section.title(),
                piece,
                List.of(),
                Standing.IGNORED,
                Optional.of(why));
    }

    static Heard lost(Section section, Piece piece) {
        return new Heard(
                section.heading(),
                section.title(),
                piece,
                List.of(),
                Standing.NOT_UNDERSTOOD,
                Optional.empty());
    }

    Heard with(List<Said> other) {
        return new Heard(heading, section, piece, other, standing, ignored);
    }

    Sentence sentence(boolean resolved) {
        return new Sentence(
                section,
                piece.line(),
                piece.text(),
                resolved ? standing : Standing.NOT_UNDERSTOOD,
                resolved ? ignored : Optional.empty());
    }
}
