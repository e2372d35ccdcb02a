package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.events.Alternative.approve;

import se.beslutsgang.decisions.events.ParticipationEvent;
import se.beslutsgang.decisions.events.ParticipationEvent.DisqualificationDecided;
import se.beslutsgang.decisions.events.ParticipationEvent.DisqualificationDeclared;
import se.beslutsgang.decisions.events.ParticipationEvent.DisqualificationQuestioned;
import se.beslutsgang.decisions.events.ParticipationEvent.NonParticipationDeclared;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who takes no part in the item: by choice, or because of disqualification (jäv). */
public record Participation(History history) {

    /** Declared, and not found to be none; or decided so (KL 6:30, 6:32). */
    public Set<PersonId> disqualified() {
        var out = new HashSet<PersonId>();
        for (ParticipationEvent e : history.all(ParticipationEvent.class)) {
            switch (e) {
                case DisqualificationDeclared d -> out.add(d.person());
                case DisqualificationDecided d -> {
                    if (d.disqualified()) out.add(d.person());
                    else out.remove(d.person());
                }
                default -> {}
            }
        }
        return out;
    }

    /** Of whom it was asked, and neither declared nor decided: to be decided at once, KL 6:30. */
    List<PersonId> questioned() {
        var open = new LinkedHashSet<PersonId>();
        for (ParticipationEvent e : history.all(ParticipationEvent.class)) {
            if (e instanceof DisqualificationQuestioned q) open.add(q.person());
            else if (!(e instanceof NonParticipationDeclared)) open.remove(e.person());
        }
        return List.copyOf(open);
    }

    /** "Deltar inte i beslutet", unless the condition came to pass. */
    public Set<PersonId> standingOut() {
        var out = new HashSet<PersonId>();
        history.all(NonParticipationDeclared.class).stream()
                .filter(d -> d.unless().filter(this::isCarried).isEmpty())
                .forEach(d -> out.add(d.person()));
        return out;
    }

    /** Who takes part in the decision (KL 5:67 p. 5): of the roll, all others. */
    public List<PersonId> participants(Iterable<PersonId> roll) {
        Set<PersonId> disqualified = disqualified();
        Set<PersonId> out = standingOut();
        var in = new java.util.ArrayList<PersonId>();
        for (PersonId p : roll) if (!disqualified.contains(p) && !out.contains(p)) in.add(p);
        return List.copyOf(in);
    }

    boolean hasDeclared(PersonId person, Optional<ProposalId> unless) {
        return history.all(NonParticipationDeclared.class).stream()
                .anyMatch(d -> d.person().equals(person) && d.unless().equals(unless));
    }

    private boolean isCarried(ProposalId proposal) {
        return Questions.of(history).top().stream()
                .anyMatch(q -> q.outcome().filter(approve(proposal)::equals).isPresent());
    }
}
