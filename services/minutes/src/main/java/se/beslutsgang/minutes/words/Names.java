package se.beslutsgang.minutes.words;

import static se.beslutsgang.minutes.words.Swedish.and;
import static se.beslutsgang.minutes.words.Swedish.genitive;
import static se.beslutsgang.minutes.words.Swedish.small;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings.Serving;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What persons, bodies and proposals are called in the sentences of a §. */
final class Names {

    /** A paper by its own name: "yrkande från S den 3 maj 2022", "kommunstyrelsens förslag". */
    private static final Pattern PAPER =
            Pattern.compile(
                    "(?U)^((?:\\p{L}+s )?\\p{L}*(?:yrkande|förslag))(t|et|na|en)?(?= |$)(.*)");

    private final Told told;
    private final Items.Item item;
    private final Mandates mandates;
    private final HouseForm form;

    Names(Told told, Mandates mandates, HouseForm form) {
        this.told = told;
        this.item = told.item();
        this.mandates = mandates;
        this.form = form;
    }

    /** "Glenn Berggård", in another house "tjänstgörande ersättaren Glenn Berggård (V)". */
    String person(PersonId person) {
        Optional<Party> party = partyOf(person);
        if (party.isEmpty() || !form.is("names.party")) return mandates.name(person);
        return titled(person, form.say("mover", mandates.name(person), party.get()));
    }

    /** "Glenn Berggård (V)". */
    String mover(Mover mover) {
        return titled(
                mover.person(), form.say("mover", mandates.name(mover.person()), mover.party()));
    }

    private Optional<Party> partyOf(PersonId person) {
        return serving(person)
                .map(Serving::party)
                .or(
                        () ->
                                Stream.concat(
                                                item.proposals().stream()
                                                        .flatMap(p -> p.movers().stream()),
                                                item.stands().stream().map(s -> s.person()))
                                        .filter(m -> m.person().equals(person))
                                        .map(Mover::party)
                                        .findFirst())
                .or(
                        () ->
                                mandates.held(person, told.meeting().days().getFirst()).stream()
                                        .map(Mandates.Mandate::party)
                                        .findFirst());
    }

    private Optional<Serving> serving(PersonId person) {
        return told.meeting().serving(person);
    }

    /** Only a committee's minutes say who presides and who is a substitute. */
    private String titled(PersonId person, String name) {
        if (!form.is("names.titles") || isAssembly(item.body())) return name;
        if (told.meeting().sitting().presides().filter(person::equals).isPresent()) {
            return form.say("title.chair", name);
        }
        return serving(person).filter(s -> s.office() == Office.SUBSTITUTE).isPresent()
                ? form.say("title.substitute", name)
                : name;
    }

    private boolean isAssembly(BodyId body) {
        return mandates.body(body).kind() == BodyKind.ASSEMBLY;
    }

    String party(Party party) {
        return mandates.partyName(item.body().region(), party);
    }

    String body() {
        return bodyInSentence(item.body());
    }

    /** As it stands first in a sentence. */
    String bodyAtFirst() {
        return Swedish.definite(mandates.body(item.body()).name());
    }

    String bodyInSentence(BodyId id) {
        Mandates.Body known = mandates.body(id);
        String name = small(Swedish.definite(known.name()));
        return known.kind() == BodyKind.ASSEMBLY ? form.say("assembly", name) : name;
    }

    /** "det liggande förslaget", "Glenn Berggårds förslag", "yrkandet från V den 8 juni 2022". */
    String proposal(ProposalId id) {
        return item.proposal(id)
                .map(p -> form.say("name." + key(p.kind()), of(p), definitePaper(p)))
                .orElseGet(this::pending);
    }

    /** "det liggande förslaget"; where the house names who prepared it, "styrelsens förslag". */
    String pending() {
        return told.preparedBy()
                .map(b -> form.say("pending.of", genitive(bodyInSentence(b))))
                .orElseGet(() -> form.say("pending"));
    }

    /** "Glenn Berggårds". */
    String of(ProposalMoved p) {
        List<String> movers = p.movers().stream().map(m -> mandates.name(m.person())).toList();
        return movers.isEmpty() ? genitive(p.subject()) : genitive(and(movers));
    }

    /** As a paper among others: "yrkande från V den 8 juni 2022", which may be its name already. */
    String paper(ProposalMoved p) {
        if (PAPER.matcher(p.subject()).matches()) return p.subject();
        return form.say(
                "paper." + key(p.kind()), and(parties(p)), Swedish.day(told.movedOn(p.proposal())));
    }

    private String definitePaper(ProposalMoved p) {
        String paper = paper(p);
        Matcher known = PAPER.matcher(paper);
        if (!known.matches() || known.group(2) != null || known.group(1).contains(" "))
            return paper;
        String noun = known.group(1);
        return noun + (noun.endsWith("e") ? "t" : "et") + known.group(3);
    }

    private List<String> parties(ProposalMoved p) {
        return Stream.concat(p.movers().stream().map(Mover::party), p.parties().stream())
                .map(Party::value)
                .distinct()
                .toList();
    }

    /** "bifalla Anders Öbergs förslag", "avgöra ärendet idag". */
    String alternative(Alternative a) {
        ProposalKind kind =
                item.proposal(a.proposal()).map(ProposalMoved::kind).orElse(ProposalKind.PENDING);
        String key = "alternative." + key(kind) + (a.approved() ? ".yes" : ".no");
        return form.say(key, proposal(a.proposal()));
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Swedish.LOCALE).replace('_', '-');
    }
}
