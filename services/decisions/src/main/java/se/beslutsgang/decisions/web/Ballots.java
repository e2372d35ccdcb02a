package se.beslutsgang.decisions.web;

import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.queries.Meetings.Meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ballots of a vote, person by person in the order of the roll; the chair votes last. */
record Ballots(List<Row> rows, Optional<Count> count, int cast, int mayVote) {

    /**
     * @param given the ballot that was cast
     * @param chosen what the secretary has marked and not yet entered
     */
    record Row(
            PersonId person,
            Optional<Party> party,
            Optional<Choice> given,
            Optional<Choice> chosen) {

        public boolean marks(String choice) {
            return chosen.filter(c -> c.name().equals(choice)).isPresent();
        }

        boolean is(Choice choice) {
            return given.filter(c -> c == choice).isPresent();
        }
    }

    /**
     * @param out those who take no part in the matter
     */
    static Ballots of(Asked q, Meeting meeting, Set<PersonId> out, Map<PersonId, Choice> chosen) {
        Map<PersonId, Optional<Party>> roll = new LinkedHashMap<>();
        meeting.roll().stream()
                .filter(s -> !out.contains(s.person()))
                .forEach(s -> roll.put(s.person(), Optional.of(s.party())));
        int mayVote = roll.size();
        meeting.sitting()
                .presides()
                .filter(roll::containsKey)
                .ifPresent(chair -> last(chair, roll));
        q.ballots().keySet().forEach(p -> roll.putIfAbsent(p, Optional.empty()));
        var rows = new ArrayList<Row>();
        roll.forEach(
                (person, party) ->
                        rows.add(
                                new Row(
                                        person,
                                        party,
                                        Optional.ofNullable(q.ballots().get(person)),
                                        Optional.ofNullable(chosen.get(person)))));
        return new Ballots(rows, q.vote().map(VoteClosed::count), q.ballots().size(), mayVote);
    }

    private static void last(PersonId chair, Map<PersonId, Optional<Party>> roll) {
        Optional<Party> party = roll.remove(chair);
        roll.put(chair, party == null ? Optional.empty() : party);
    }

    /** Whether everybody has voted who may. */
    public boolean isComplete() {
        return cast >= mayVote;
    }

    /** Whose turn it is in a roll call; the rows stand in the order in which they are called. */
    public Optional<Row> turn() {
        return rows.stream().filter(r -> r.given().isEmpty()).findFirst();
    }

    /** The parties of those who have not voted yet. */
    public List<Party> parties() {
        return rows.stream()
                .filter(r -> r.given().isEmpty())
                .flatMap(r -> r.party().stream())
                .distinct()
                .toList();
    }

    public Map<Choice, List<Row>> byChoice() {
        Map<Choice, List<Row>> by = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.values()) {
            List<Row> rowsOf = rows.stream().filter(r -> r.is(choice)).toList();
            if (!rowsOf.isEmpty()) by.put(choice, rowsOf);
        }
        return by;
    }
}
