package se.beslutsgang.minutes.words;

import static se.beslutsgang.minutes.words.Names.key;
import static se.beslutsgang.minutes.words.Swedish.and;
import static se.beslutsgang.minutes.words.Swedish.capital;

import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.ParticipationEvent.DisqualificationDecided;
import se.beslutsgang.decisions.events.ParticipationEvent.NonParticipationDeclared;
import se.beslutsgang.kernel.PersonId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Who takes no part in the matter, or in the decision, and why. */
final class PresenceInWords {

    private final Told told;
    private final HouseForm form;
    private final Names names;

    PresenceInWords(Told told, HouseForm form, Names names) {
        this.told = told;
        this.form = form;
        this.names = names;
    }

    /** Jäv: told by oneself, or as the body decided. */
    List<String> disqualified() {
        var lines = new ArrayList<String>();
        for (DisqualificationDecided d : told.all(DisqualificationDecided.class)) {
            String verdict = d.disqualified() ? "disqualified.found" : "disqualified.not-found";
            lines.add(form.say(verdict, names.bodyAtFirst(), names.person(d.person())));
        }
        lines.addAll(sentence("disqualified", told.item().disqualified()));
        return lines;
    }

    List<String> standingOut() {
        return sentence("standing-out", told.item().standingOut());
    }

    private List<String> sentence(String key, Collection<PersonId> persons) {
        if (persons.isEmpty()) return List.of();
        List<String> who = persons.stream().map(names::person).sorted().toList();
        return List.of(capital(form.say(key, and(who))));
    }

    /** Announced beforehand: takes no part if a proposal falls. */
    List<String> conditional() {
        return told.all(NonParticipationDeclared.class).stream()
                .filter(d -> d.unless().isPresent())
                .map(d -> capital(form.say("unless", names.person(d.person()), noun(d))))
                .toList();
    }

    private String noun(NonParticipationDeclared d) {
        return d.unless()
                .flatMap(told.item()::proposal)
                .map(ProposalMoved::kind)
                .map(k -> form.say("noun." + key(k)))
                .orElseGet(() -> form.say("noun.pending"));
    }
}
