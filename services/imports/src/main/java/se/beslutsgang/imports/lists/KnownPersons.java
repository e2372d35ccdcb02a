package se.beslutsgang.imports.lists;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who the named votes of the meeting tell of. They print name, party and seat in whole rows. */
final class KnownPersons {

    /**
     * Somebody whom a vote names.
     *
     * @param own seats that are the person's own
     */
    record Person(String name, String party, Set<Integer> own) {

        boolean substitute() {
            return own.isEmpty();
        }
    }

    private final Map<String, Person> byKey = new HashMap<>();
    private final Set<String> parties = new HashSet<>();
    private final Set<Integer> seats = new HashSet<>();

    KnownPersons(Collection<NamedVote> votes) {
        for (NamedVote vote : votes) {
            for (Ballot ballot : vote.ballots()) {
                parties.add(ballot.party());
                seats.add(ballot.seat());
                Person person =
                        byKey.computeIfAbsent(
                                PersonName.key(ballot.name()),
                                k -> new Person(ballot.name(), ballot.party(), new HashSet<>()));
                if (ballot.function().member()) {
                    person.own().add(ballot.seat());
                }
            }
        }
    }

    Optional<Person> find(String name) {
        String key = PersonName.key(name);
        Person exact = byKey.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        var cut = byKey.keySet().stream().filter(k -> PersonName.isCut(key, k)).toList();
        return cut.size() == 1 ? Optional.ofNullable(byKey.get(cut.getFirst())) : Optional.empty();
    }

    boolean isParty(String word) {
        return parties.isEmpty() || word.length() > 1 || parties.contains(word);
    }

    /** Some attend without a seat, and are given numbers that no vote knows. */
    boolean isNoSeat(int seat) {
        return !seats.isEmpty() && !seats.contains(seat);
    }
}
