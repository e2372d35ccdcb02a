package se.beslutsgang.imports.papers;

import se.beslutsgang.imports.grammar.Grammar;
import se.beslutsgang.imports.papers.ReadPaper.Moved;
import se.beslutsgang.imports.papers.ReadPaper.Reserved;
import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an extract of minutes tells of the meeting, as the grammar of minutes reads it. */
final class Extract {

    private final Reading reading;

    private Extract(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param body as named, or empty
     * @param date of the meeting; where it is not told, any day serves: only years that the text
     *     leaves out are taken from it
     */
    static Extract of(String text, String body, Optional<LocalDate> date) {
        return new Extract(
                Grammar.read(
                        "extract",
                        body,
                        body.endsWith("fullmäktige"),
                        date.orElse(LocalDate.EPOCH),
                        text));
    }

    /** The one that lay on the table first. */
    List<Moved> proposals() {
        var moved = new ArrayList<Moved>();
        for (Proposed proposal : reading.proposals()) {
            if (proposal.key().equals(Proposed.PENDING)) {
                moved.addFirst(
                        new Moved(
                                Optional.empty(),
                                Optional.empty(),
                                Moved.Kind.PENDING,
                                proposal.designation()));
            }
            for (Proposed.Stand stand : proposal.stands()) {
                if (stand.approves()) moved.add(moved(proposal, stand));
            }
        }
        return List.copyOf(moved);
    }

    private Moved moved(Proposed proposal, Proposed.Stand stand) {
        return new Moved(
                Optional.of(stand.person().name()),
                stand.person().party(),
                Moved.Kind.valueOf(
                        switch (proposal.kind()) {
                            case PENDING -> "PENDING";
                            case WHOLE, ADMISSION -> "WHOLE";
                            case AMENDMENT -> "AMENDMENT";
                            case ADDITION -> "ADDITION";
                            case REJECTION -> "REJECTION";
                            case POSTPONEMENT -> "POSTPONEMENT";
                            case REFERRAL_BACK -> "REFERRAL_BACK";
                        }),
                sentence(stand.line()).orElse(proposal.designation()));
    }

    List<Reserved> reservations() {
        return reading.steps().stream()
                .flatMap(s -> s instanceof Step.Reserved r ? Stream.of(r) : Stream.of())
                .map(r -> new Reserved(by(r), sentence(r.line()).orElse("")))
                .toList();
    }

    private static List<String> by(Step.Reserved reserved) {
        return Stream.concat(
                        reserved.persons().stream().map(Extract::named),
                        reserved.parties().stream())
                .toList();
    }

    private static String named(Named person) {
        return person.name() + person.party().map(p -> " (" + p + ")").orElse("");
    }

    private Optional<String> sentence(int line) {
        return reading.sentences().stream()
                .filter(s -> s.line() == line)
                .map(Sentence::text)
                .findFirst();
    }
}
