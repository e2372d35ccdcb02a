package se.beslutsgang.cases;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.cases.commands.OriginCommand.RaiseCase;
import se.beslutsgang.cases.domain.CaseFacts;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Mandate;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up what a case must be told: who belongs to the body in which it is raised. */
@Component
final class CaseFactsReader {

    private final Mandates mandates;

    CaseFactsReader(Mandates mandates) {
        this.mandates = mandates;
    }

    CaseFacts of(CaseCommand command) {
        if (!(command instanceof RaiseCase c)) return CaseFacts.NONE;
        return new CaseFacts(mandates.body(c.body()).kind(), mandated(c.body(), c.on()), chairs(c));
    }

    private Set<PersonId> mandated(BodyId body, LocalDate on) {
        return mandates.of(body, on).stream().map(Mandate::person).collect(Collectors.toSet());
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
