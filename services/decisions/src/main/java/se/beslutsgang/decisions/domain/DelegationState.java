package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.DelegationEvent;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionCorrected;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionReported;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionTaken;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A committee's list of delegated decisions: what was told of it. */
public record DelegationState(List<DelegationEvent> events) {

    public static final DelegationState NONE = new DelegationState(List.of());

    public static DelegationState evolve(DelegationState was, DelegationEvent event) {
        return new DelegationState(Stream.concat(was.events.stream(), Stream.of(event)).toList());
    }

    public List<DelegatedDecisionTaken> taken() {
        return of(DelegatedDecisionTaken.class);
    }

    public Optional<DelegatedDecisionTaken> taken(String number) {
        return taken().stream().filter(t -> t.number().equals(number)).findFirst();
    }

    public List<DelegatedDecisionCorrected> corrections(String number) {
        return of(DelegatedDecisionCorrected.class).stream()
                .filter(c -> c.number().equals(number))
                .toList();
    }

    /** As it was corrected last, else as it was noted. */
    public Optional<DelegatedDecisionTaken> standing(String number) {
        return corrections(number).stream()
                .map(DelegatedDecisionCorrected::right)
                .reduce((_, last) -> last)
                .or(() -> taken(number));
    }

    public Optional<DelegatedDecisionReported> reported(String number) {
        return of(DelegatedDecisionReported.class).stream()
                .filter(r -> r.number().equals(number))
                .findFirst();
    }

    private <E extends DelegationEvent> List<E> of(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
