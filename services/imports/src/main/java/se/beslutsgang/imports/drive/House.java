package se.beslutsgang.imports.drive;

import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.commands.MandateCommand;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.MandateEvent.PersonRegistered;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.events.RulesOfProcedure.ParagraphNumbering;
import se.beslutsgang.mandates.queries.Mandates;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bodies, parties and persons of the house whose minutes are read, entered as they occur. */
final class House {

    static final Party UNKNOWN = new Party("Okänd");
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final RegionId region;
    private final PersonalTexts texts;
    private final Map<String, PersonId> persons = new HashMap<>();
    private final Map<PersonId, Party> parties = new HashMap<>();
    private final Set<Party> registered = new HashSet<>();
    private final Set<BodyId> bodies = new HashSet<>();

    House(String name, Clerk clerk, PersonalTexts texts, Mandates mandates, Streams streams) {
        this.region = new RegionId(slug(name));
        this.texts = texts;
        clerk.tell(new MandateCommand.EstablishRegion(region, name), 0);
        for (Mandates.Body body : mandates.bodies(region)) {
            bodies.add(body.id());
            mandates.of(body.id(), LocalDate.MAX).forEach(m -> parties.put(m.person(), m.party()));
        }
        for (Recorded r : streams.read("region/" + region)) {
            if (r.event() instanceof PersonRegistered p) {
                persons.putIfAbsent(mandates.name(p.person()), p.person());
            }
        }
    }

    House(House other) {
        this.region = other.region;
        this.texts = other.texts;
        this.persons.putAll(other.persons);
        this.parties.putAll(other.parties);
        this.registered.addAll(other.registered);
        this.bodies.addAll(other.bodies);
    }

    RegionId region() {
        return region;
    }

    BodyId body(String name) {
        return BodyId.of(region, slug(name));
    }

    /** The body under the name, entered with its rules when it is new. */
    BodyId body(Paper paper, Clerk clerk) {
        BodyId id = body(paper.body());
        if (!bodies.add(id)) return id;
        establish(id, paper.body(), paper.kind(), clerk);
        var rules =
                new RulesOfProcedure(
                        paper.seats(), OrderMode.COUNTER_PROPOSAL, ParagraphNumbering.PER_YEAR);
        clerk.tell(new MandateCommand.AdoptRulesOfProcedure(region, id, ALWAYS, rules), 0);
        return id;
    }

    /** A body that is only mentioned. */
    BodyId mentioned(String name, Clerk clerk) {
        BodyId id = body(name);
        if (bodies.add(id)) establish(id, name, kind(name), clerk);
        return id;
    }

    private static BodyKind kind(String name) {
        return name.toLowerCase(Locale.ROOT).contains("fullmäktige")
                ? BodyKind.ASSEMBLY
                : BodyKind.COMMITTEE;
    }

    private void establish(BodyId id, String name, BodyKind kind, Clerk clerk) {
        String code = id.value().substring(id.value().indexOf('/') + 1);
        clerk.tell(new MandateCommand.EstablishBody(region, id, kind, name, code, ALWAYS), 0);
    }

    PersonId person(Named named, Clerk clerk) {
        Party party = named.party().map(PartyName::of).orElse(UNKNOWN);
        PersonId known = persons.get(named.name());
        if (known != null) {
            named.party().ifPresent(_ -> parties.putIfAbsent(known, party(party, clerk)));
            return known;
        }
        var id = PersonId.of(region, "p" + (persons.size() + 1));
        clerk.tell(new MandateCommand.RegisterPerson(region, id, texts.keep(id, named.name())), 0);
        persons.put(named.name(), id);
        parties.put(id, party);
        party(party, clerk);
        return id;
    }

    Optional<PersonId> known(String name) {
        return Optional.ofNullable(persons.get(name));
    }

    /** Somebody known has gone over to another party since. */
    void follow(String name, String party, Clerk clerk) {
        known(name).ifPresent(p -> parties.put(p, party(PartyName.of(party), clerk)));
    }

    Party partyOf(PersonId person) {
        return parties.getOrDefault(person, UNKNOWN);
    }

    Party party(Party party, Clerk clerk) {
        if (registered.add(party)) {
            clerk.tell(new MandateCommand.RegisterParty(region, party, party.value()), 0);
        }
        return party;
    }

    /** Lower case, without accents, words joined by a hyphen. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "okand" : slug.substring(0, Math.min(40, slug.length()));
    }
}
