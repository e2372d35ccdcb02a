package se.beslutsgang.web.front;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.web.DemoPeople;
import se.beslutsgang.web.DemoPeople.Elected;
import se.beslutsgang.web.Identity;
import se.beslutsgang.web.Missing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who one can be in the demo. */
@Component
@Profile("!production")
class DemoIdentities {

    private final List<DemoPeople> people;

    DemoIdentities(List<DemoPeople> people) {
        this.people = people;
    }

    /** The elected under their party. */
    Map<String, List<Elected>> politicians() {
        return elected()
                .collect(Collectors.groupingBy(Elected::group, TreeMap::new, Collectors.toList()));
    }

    List<Elected> chairs() {
        return elected().filter(e -> !e.chairs().isEmpty()).toList();
    }

    /**
     * @throws Missing when there is nobody of that name in that role
     */
    Identity choose(Role role, String person) {
        return switch (role) {
            case SECRETARY, AUDITOR -> official(role);
            case CHAIR -> identity(role, find(chairs().stream(), person));
            case POLITICIAN -> identity(role, find(elected(), person));
            case SYSTEM -> throw new Missing("Nobody can be the engine itself");
        };
    }

    private Identity official(Role role) {
        String person =
                people.stream()
                        .flatMap(p -> p.official(role).stream())
                        .findFirst()
                        .map(PersonId::value)
                        .orElseGet(() -> role.name().toLowerCase(Locale.ROOT));
        return new Identity(person, role.name(), "", List.of());
    }

    /** A chair is known by the bodies that he or she chairs, others by those that they sit in. */
    private static Identity identity(Role role, Elected one) {
        List<BodyId> bodies = role == Role.CHAIR ? one.chairs() : one.bodies();
        return new Identity(
                one.person().value(),
                role.name(),
                one.name(),
                bodies.stream().map(BodyId::value).toList());
    }

    private static Elected find(Stream<Elected> among, String person) {
        return among.filter(e -> e.person().value().equals(person))
                .findFirst()
                .orElseThrow(() -> new Missing("Nobody is called " + person));
    }

    private Stream<Elected> elected() {
        return people.stream().flatMap(p -> p.elected().stream());
    }
}
