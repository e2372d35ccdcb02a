package se.beslutsgang.cases;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.cases.commands.OriginCommand.RaiseCase;
import se.beslutsgang.cases.commands.OriginCommand.RaiseMatter;
import se.beslutsgang.cases.commands.WayCommand.HandOverCase;
import se.beslutsgang.cases.domain.CaseFacts;
import se.beslutsgang.cases.queries.WhoServes;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Mandate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up what a case must be told: who belongs to the body in which it is raised. */
@Component
final class CaseFactsReader {

    private final Mandates mandates;
    private final WhoServes serving;

    CaseFactsReader(Mandates mandates, WhoServes serving) {
        this.mandates = mandates;
        this.serving = serving;
    }

    CaseFacts of(CaseCommand command) {
        return switch (command) {
            case RaiseCase c -> raised(c);
            case RaiseMatter c -> raised(c);
            case HandOverCase c -> CaseFacts.of(mandates.body(c.to()).kind());
            default -> CaseFacts.NONE;
        };
    }

    private CaseFacts raised(RaiseCase c) {
        List<Mandate> mandated = mandates.of(c.body(), c.on());
        return new CaseFacts(
                mandates.body(c.body()).kind(),
                mandated.stream().map(Mandate::person).collect(Collectors.toSet()),
                idle(mandated, c),
                chairs(c),
                mandates.mayRaise(c.body(), c.on()));
    }

    private CaseFacts raised(RaiseMatter c) {
        return new CaseFacts(
                mandates.body(c.body()).kind(),
                Set.of(),
                Set.of(),
                Set.of(),
                mandates.mayRaise(c.body(), c.on()));
    }

    /** The roll is asked for only where a substitute raises the case. */
    private Set<PersonId> idle(List<Mandate> mandated, RaiseCase c) {
        Set<PersonId> idle =
                mandated.stream()
                        .filter(m -> m.office() == Office.SUBSTITUTE)
                        .map(Mandate::person)
                        .filter(c.by()::contains)
                        .collect(Collectors.toSet());
        if (!idle.isEmpty()) idle.removeAll(serving.in(c.body(), c.on()));
        return idle;
    }

    /** Only where somebody is to answer it matters who chairs. */
    private Set<PersonId> chairs(RaiseCase c) {
        if (c.of().isEmpty()) return Set.of();
        RegionId region = c.body().region();
        return mandates.bodies(region).stream()
                .filter(b -> b.kind() == BodyKind.COMMITTEE)
                .flatMap(b -> mandates.of(b.id(), c.on()).stream())
                .filter(m -> m.office() == Office.CHAIR)
                .map(Mandate::person)
                .collect(Collectors.toSet());
    }
}
