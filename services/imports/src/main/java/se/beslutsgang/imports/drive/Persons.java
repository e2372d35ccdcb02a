package se.beslutsgang.imports.drive;

import se.beslutsgang.imports.drive.ReadMeeting.ReadParagraph;
import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Somebody did something, as a line of a § tells. */
    record Acting(Named who, int line) {}

    /** Everybody who acted. */
    static Collection<Named> named(ReadMeeting meeting) {
        Set<Named> named = new LinkedHashSet<>();
        for (ReadParagraph p : meeting.paragraphs()) {
            acting(p.reading()).forEach(a -> named.add(a.who()));
        }
        return named;
    }

    /** Of whom two §§ or more tell one and the same party, and no § another. */
    static Map<String, String> parties(ReadMeeting meeting) {
        Map<String, Set<String>> told = new LinkedHashMap<>();
        Map<String, Set<Integer>> where = new LinkedHashMap<>();
        for (ReadParagraph p : meeting.paragraphs()) {
            for (Acting a : acting(p.reading())) {
                Optional<String> party = a.who().party();
                if (party.isEmpty()) continue;
                String name = a.who().name();
                told.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(party.get());
                where.computeIfAbsent(name, _ -> new LinkedHashSet<>())
                        .add(p.reading().paragraph());
            }
        }
        Map<String, String> parties = new LinkedHashMap<>();
        told.forEach(
                (name, of) -> {
                    boolean often = where.getOrDefault(name, Set.of()).size() > 1;
                    if (often && of.size() == 1) parties.put(name, of.iterator().next());
                });
        return parties;
    }

    static List<Acting> acting(Reading reading) {
        var acting = new ArrayList<Acting>();
        for (Proposed proposed : reading.proposals()) {
            proposed.stands().forEach(s -> acting.add(new Acting(s.person(), s.line())));
        }
        for (Step step : reading.steps()) {
            persons(step).forEach(p -> acting.add(new Acting(p, step.line())));
        }
        return acting;
    }

    private static List<Named> persons(Step step) {
        return switch (step) {
            case Step.Presided s -> List.of(s.chair());
            case Step.Disqualified s -> s.persons();
            case Step.StoodOut s -> s.persons();
            case Step.Reserved s -> s.persons();
            case Step.NoteEntered s -> s.persons();
            case Step.Balloted s -> s.ballots().stream().map(Step.Ballot::person).toList();
            default -> List.of();
        };
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
