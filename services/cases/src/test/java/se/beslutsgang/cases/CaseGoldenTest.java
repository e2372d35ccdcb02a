package se.beslutsgang.cases;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseEvent.BriefFiled;
import se.beslutsgang.cases.events.CaseEvent.CaseDelayed;
import se.beslutsgang.cases.events.CaseEvent.CaseOpened;
import se.beslutsgang.cases.events.CaseEvent.DelayAnnulled;
import se.beslutsgang.cases.events.CaseEvent.MarkedInvented;
import se.beslutsgang.cases.events.CaseEvent.PaperAdded;
import se.beslutsgang.cases.events.CaseEvent.PreparationCompleted;
import se.beslutsgang.cases.events.CaseEvent.ProposalForwarded;
import se.beslutsgang.cases.events.Section;
import se.beslutsgang.cases.events.SectionKind;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.ledger.testkit.GoldenEvents;

import java.util.List;
import java.util.Optional;

class CaseGoldenTest {

    private static final CaseId CASE = new CaseId("exempel/17-2026");
    private static final BodyId BOARD = new BodyId("exempel/rs");
    private static final BodyId ASSEMBLY = new BodyId("exempel/rf");
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
                        new MarkedInvented(CASE, "Dagarna", Optional.empty()));
    }
}
