package se.beslutsgang.cases;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseEvent.BriefFiled;
import se.beslutsgang.cases.events.CaseEvent.CaseDelayed;
import se.beslutsgang.cases.events.CaseEvent.CaseOpened;
import se.beslutsgang.cases.events.CaseEvent.DelayAnnulled;
import se.beslutsgang.cases.events.CaseEvent.DepartureNoted;
import se.beslutsgang.cases.events.CaseEvent.MarkedInvented;
import se.beslutsgang.cases.events.CaseEvent.PaperAdded;
import se.beslutsgang.cases.events.CaseEvent.PreparationCompleted;
import se.beslutsgang.cases.events.CaseEvent.ProposalForwarded;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.Exemption;
import se.beslutsgang.cases.events.OriginEvent.AuditorsAsked;
import se.beslutsgang.cases.events.OriginEvent.CaseRaised;
import se.beslutsgang.cases.events.OriginEvent.CaseWithdrawn;
import se.beslutsgang.cases.events.OriginEvent.DischargeAsked;
import se.beslutsgang.cases.events.OriginEvent.KindStated;
import se.beslutsgang.cases.events.OriginEvent.MatterRaised;
import se.beslutsgang.cases.events.OriginEvent.ResignationTendered;
import se.beslutsgang.cases.events.OriginEvent.SupportCounted;
import se.beslutsgang.cases.events.Raiser;
import se.beslutsgang.cases.events.Section;
import se.beslutsgang.cases.events.SectionKind;
import se.beslutsgang.cases.events.WayEvent.AppealStated;
import se.beslutsgang.cases.events.WayEvent.AssemblyInformed;
import se.beslutsgang.cases.events.WayEvent.CaseAdmitted;
import se.beslutsgang.cases.events.WayEvent.CaseHandedOver;
import se.beslutsgang.cases.events.WayEvent.CaseReported;
import se.beslutsgang.cases.events.WayEvent.CaseSettled;
import se.beslutsgang.cases.events.WayEvent.CommentInvited;
import se.beslutsgang.cases.events.WayEvent.DraftingCompleted;
import se.beslutsgang.cases.events.WayEvent.EffectStated;
import se.beslutsgang.cases.events.WayEvent.ExemptionStated;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.ledger.testkit.GoldenEvents;
import se.beslutsgang.mandates.events.Office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class CaseGoldenTest {

    private static final CaseId CASE = new CaseId("exempel/17-2026");
    private static final BodyId BOARD = new BodyId("exempel/rs");
    private static final BodyId ASSEMBLY = new BodyId("exempel/rf");
    private static final PersonId PERSON = new PersonId("exempel/rf-3");
    private static final DocumentHash PAPER = new DocumentHash("0f".repeat(32));

    @Test
    void the_events_of_cases_are_frozen() {
        GoldenEvents.of(new CasesConfiguration().caseEvents())
                .hold(
                        new CaseOpened(CASE, new RegionId("exempel"), "17-2026", "Plan 2027-2029"),
                        new BriefFiled(
                                CASE,
                                1,
                                PAPER,
                                BOARD,
                                ASSEMBLY,
                                List.of("Fastställa planen"),
                                List.of(
                                        new Section(
                                                SectionKind.MATTER, "Ärendet", "Planen gäller.")),
                                List.of("Plan 2027-2029"),
                                List.of("Ekonomidirektören")),
                        new PaperAdded(CASE, PAPER, "Bilaga 1"),
                        new PreparationCompleted(CASE, BOARD),
                        new ProposalForwarded(
                                CASE,
                                BOARD,
                                ASSEMBLY,
                                new ItemId("exempel/rs/2026-06-03/1"),
                                List.of("Fastställa planen")),
                        new CaseDelayed(CASE, new ItemId("exempel/rf/2026-06-10/3"), true),
                        new DelayAnnulled(CASE, new ItemId("exempel/rf/2026-06-10/3")),
                        new MarkedInvented(CASE, "Dagarna", Optional.of("beredningen")),
                        new MarkedInvented(CASE, "Dagarna", Optional.empty()),
                        new DepartureNoted(CASE, "cases.REPORTED_TOO_LATE", "KL 5:35"),
                        new KindStated(CASE, CaseKind.MOTION, false),
                        new CaseRaised(
                                CASE,
                                ASSEMBLY,
                                List.of(PERSON),
                                LocalDate.of(2026, 3, 4),
                                List.of("Inrätta en mottagning"),
                                "Köerna växer.",
                                Optional.empty()),
                        new CaseRaised(
                                CASE,
                                ASSEMBLY,
                                List.of(PERSON),
                                LocalDate.of(2026, 3, 4),
                                List.of("När öppnar mottagningen?"),
                                "Köerna växer.",
                                Optional.of(PERSON)),
                        new MatterRaised(CASE, ASSEMBLY, Raiser.AUDITOR, LocalDate.of(2026, 3, 4)),
                        new SupportCounted(
                                CASE,
                                20_500,
                                201_000,
                                LocalDate.of(2026, 1, 7),
                                LocalDate.of(2026, 5, 4)),
                        new CaseWithdrawn(CASE, List.of(PERSON)),
                        new ResignationTendered(
                                CASE, PERSON, ASSEMBLY, Office.MEMBER, LocalDate.of(2026, 3, 31)),
                        new DischargeAsked(CASE, BOARD, 2025),
                        new AuditorsAsked(CASE, List.of(BOARD)),
                        new EffectStated(CASE, ASSEMBLY, CaseEffect.ANSWERS),
                        new CommentInvited(CASE, BOARD, LocalDate.of(2026, 5, 4)),
                        new ExemptionStated(CASE, Exemption.URGENT),
                        new CaseReported(CASE, ASSEMBLY, LocalDate.of(2027, 3, 3)),
                        new CaseSettled(CASE, new ItemId("exempel/rf/2026-06-10/3")),
                        new CaseHandedOver(CASE, BOARD, new ItemId("exempel/rf/2026-06-10/3")),
                        new AssemblyInformed(CASE, BOARD, LocalDate.of(2027, 3, 3)),
                        new DraftingCompleted(CASE, ASSEMBLY, BOARD),
                        new AppealStated(CASE, CaseAppeal.ADMINISTRATIVE),
                        new CaseAdmitted(CASE, new ItemId("exempel/rf/2026-05-06/8")));
    }
}
