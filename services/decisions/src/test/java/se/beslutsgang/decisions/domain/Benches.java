package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Invented people by party: "S8 V3" is eight of the one and three of the other, always the same.
 */
final class Benches {

    private static final Pattern PARTY = Pattern.compile("(\\p{Lu}+)(\\d+)");

    private Benches() {}

    static Map<PersonId, Party> of(String parties) {
        var people = new LinkedHashMap<PersonId, Party>();
        PARTY.matcher(parties)
                .results()
                .forEach(
                        m -> {
                            for (int n = 1; n <= Integer.parseInt(m.group(2)); n++) {
                                people.put(one(m.group(1), n), new Party(m.group(1)));
                            }
                        });
        return people;
    }

    static PersonId one(String party, int number) {
        return new PersonId("x/" + party.toLowerCase(Locale.ROOT) + number);
    }

    static List<Ballot> ballots(String yes, String no, String abstained) {
        var ballots = new ArrayList<Ballot>();
        of(yes).keySet().forEach(p -> ballots.add(new Ballot(p, Choice.YES)));
        of(no).keySet().forEach(p -> ballots.add(new Ballot(p, Choice.NO)));
        of(abstained).keySet().forEach(p -> ballots.add(new Ballot(p, Choice.ABSTAINED)));
        return ballots;
    }
}
