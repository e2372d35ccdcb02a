package se.beslutsgang.cases.queries;

import se.beslutsgang.cases.events.Section;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.RegionId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What other modules may ask about cases. */
public interface Cases {

    record Paper(DocumentHash hash, String name, Instant added) {}

    /**
     * What lies on a body's table. {@code decidedBy} differs from the body where it only
     * recommends.
     */
    record Pending(BodyId body, BodyId decidedBy, List<String> clauses, Optional<ItemId> from) {}

    /**
     * @param preparedFor the bodies for which it was prepared
     * @param delayedByMinority the items in which a minority delayed it, none of them annulled
     */
    record Case(
            CaseId id,
            RegionId region,
            String registryNumber,
            String title,
            List<Section> sections,
            List<String> attachments,
            List<String> recipients,
            List<Paper> papers,
            List<Pending> pending,
            Set<BodyId> preparedFor,
            Set<ItemId> delayedByMinority,
            List<String> invented) {

        /** What lies on the body's table, the latest brief or recommendation, if anything. */
        public Optional<Pending> pendingFor(BodyId body) {
            return pending.reversed().stream().filter(p -> p.body().equals(body)).findFirst();
        }
    }

    /** A line of the register. */
    record Line(CaseId id, String registryNumber, String title, Instant lastEvent, String state) {}

    /** The case, read from the ledger itself, never behind. */
    Optional<Case> find(CaseId id);

    /** The register, newest first; {@code search} is looked for in number and title. */
    List<Line> register(String search);
}
