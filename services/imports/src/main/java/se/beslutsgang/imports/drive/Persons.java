package se.beslutsgang.imports.drive;

import se.beslutsgang.imports.drive.ReadMeeting.ReadParagraph;
import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Step;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whom the minutes of a meeting name, and as what. */
final class Persons {

    private Persons() {}

    /** Those who voted by name in the text, the most often first. */
    static List<Named> voting(ReadMeeting meeting) {
        Map<Named, Integer> times = new LinkedHashMap<>();
        steps(meeting, Step.Balloted.class)
                .flatMap(b -> b.ballots().stream())
                .forEach(b -> times.merge(b.person(), 1, Integer::sum));
        return times.entrySet().stream()
                .sorted(Map.Entry.<Named, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Everybody else who acted. */
    static Collection<Named> named(ReadMeeting meeting) {
        Set<Named> named = new LinkedHashSet<>();
        for (ReadParagraph p : meeting.paragraphs()) {
            for (Proposed proposed : p.reading().proposals()) {
                proposed.stands().forEach(s -> named.add(s.person()));
            }
            for (Step step : p.reading().steps()) {
                switch (step) {
                    case Step.Presided s -> named.add(s.chair());
                    case Step.Disqualified s -> named.addAll(s.persons());
                    case Step.StoodOut s -> named.addAll(s.persons());
                    case Step.Reserved s -> named.addAll(s.persons());
                    case Step.NoteEntered s -> named.addAll(s.persons());
                    default -> {}
                }
            }
        }
        return named;
    }

    static List<Named> chairs(ReadMeeting meeting) {
        return steps(meeting, Step.Presided.class).map(Step.Presided::chair).distinct().toList();
    }

    private static <S extends Step> Stream<S> steps(ReadMeeting meeting, Class<S> kind) {
        return meeting.paragraphs().stream()
                .flatMap(p -> p.reading().steps().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
