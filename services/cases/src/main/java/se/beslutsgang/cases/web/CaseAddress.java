package se.beslutsgang.cases.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.cases.queries.Cases.Case;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.web.Naming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A case by its register number, as people write it; with its region where that is needed. */
@Component
class CaseAddress implements Naming {

    private final Cases cases;
    private final Mandates mandates;

    CaseAddress(Cases cases, Mandates mandates) {
        this.cases = cases;
        this.mandates = mandates;
    }

    /** By {@code 701-2022} where one region has that number, else by {@code region/701-2022}. */
    Optional<Case> find(String address) {
        String id = address.toLowerCase(Locale.ROOT);
        try {
            if (id.contains("/")) return cases.find(new CaseId(id));
            List<Case> found =
                    mandates.regions().stream()
                            .flatMap(r -> cases.find(CaseId.of(r, id)).stream())
                            .toList();
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> name(Object value, Object event, Locale locale) {
        return value instanceof CaseId id
                ? cases.find(id).map(c -> c.registryNumber() + " " + c.title())
                : Optional.empty();
    }
}
