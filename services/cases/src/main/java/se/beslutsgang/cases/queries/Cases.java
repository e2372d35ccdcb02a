package se.beslutsgang.cases.queries;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.Exemption;
import se.beslutsgang.cases.events.OriginEvent.AuditorsAsked;
import se.beslutsgang.cases.events.OriginEvent.CaseRaised;
import se.beslutsgang.cases.events.OriginEvent.DischargeAsked;
import se.beslutsgang.cases.events.OriginEvent.ResignationTendered;
import se.beslutsgang.cases.events.Section;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.RegionId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
     * What kind of case it is, and where it comes from.
     *
     * @param exercisesAuthority against an individual, KL 4:26
     * @param withdrawn whether those who raised it took it back
     */
    record Origin(
            CaseKind kind,
            boolean exercisesAuthority,
            Optional<CaseRaised> raised,
            boolean withdrawn,
            Optional<ResignationTendered> resignation,
            Optional<DischargeAsked> discharge,
            Optional<AuditorsAsked> auditors) {}

    /**
     * What is known of its way to a decision.
     *
     * @param effects what would come of it if what lies on a body's table carried
     * @param commentUntil the bodies that may comment, and until when
     * @param lastDay of the year in which it is to be decided, KL 5:35
     * @param settledIn the items in which it was decided
     * @param appeal how what is decided can be appealed
     * @param delayedIn the items in which it was postponed or referred back, none of them annulled
     * @param admittedIn the item in which an assembly let it be put, KL 5:61
     * @param handedTo the committee that is to decide it, of a citizens' proposal, KL 5:23
     * @param draftedFor the assembly for which a drafting committee prepared it, KL 5:26
     * @param concerned the committees whose area it concerns, where one did, KL 5:27
     */
    record Way(
            Map<BodyId, CaseEffect> effects,
            Map<BodyId, LocalDate> commentUntil,
            Set<Exemption> exemptions,
            Optional<LocalDate> lastDay,
            Optional<LocalDate> reported,
            List<ItemId> settledIn,
            CaseAppeal appeal,
            List<ItemId> delayedIn,
            Optional<ItemId> admittedIn,
            Optional<BodyId> handedTo,
            Set<BodyId> draftedFor,
            Set<BodyId> concerned) {

        public CaseEffect effect(BodyId body) {
            return effects.getOrDefault(body, CaseEffect.DECIDES);
        }
    }

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
            List<String> invented,
            Origin origin,
            Way way) {

        /** What lies on the body's table, the latest brief or recommendation, if anything. */
        public Optional<Pending> pendingFor(BodyId body) {
            return pending.reversed().stream().filter(p -> p.body().equals(body)).findFirst();
        }
    }

    /** A line of the register. */
    record Line(
            CaseId id,
            String registryNumber,
            String title,
            CaseKind kind,
            Instant lastEvent,
            String state) {}

    /** The case, read from the ledger itself, never behind. */
    Optional<Case> find(CaseId id);

    /** The register, newest first; {@code search} is looked for in number and title. */
    List<Line> register(String search);

    /**
     * Motions and citizens' proposals that are neither decided by the body in which they were
     * raised nor taken back (motionsbalans), the oldest first.
     */
    List<Case> openWithAYear();
}
