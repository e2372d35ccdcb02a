package se.beslutsgang.decisions;

import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.FloorEvent;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Samples of what is told of proposals, until the debate is closed. */
final class FloorSamples {

    private static final BodyId BOARD = new BodyId("exempel/rs");
    private static final BodyId ASSEMBLY = new BodyId("exempel/rf");
    private static final ItemId ITEM = new ItemId("exempel/rs/2026-06-03/1");
    private static final PersonId PERSON = new PersonId("exempel/rs-3");
    private static final Mover MOVER = new Mover(PERSON, new Party("V"));
    private static final ProposalId PENDING = new ProposalId("pending");
    private static final ProposalId P1 = new ProposalId("p1");
    private static final List<Part> PARTS = List.of(Part.of(List.of("Fastställa planen")));

    private FloorSamples() {}

    static List<Object> all() {
        return List.of(
                new FloorEvent.ItemPrepared(
                        ITEM,
                        ITEM.meeting(),
                        BOARD,
                        new CaseId("exempel/17-2026"),
                        ASSEMBLY,
                        PARTS,
                        Effect.DECIDES),
                moved(ProposalKind.WHOLE_COUNTER_PROPOSAL, Aim.MATTER),
                moved(ProposalKind.REFERRAL_BACK, Aim.backTo(BOARD, "Mer underlag")),
                moved(ProposalKind.POSTPONEMENT, Aim.until(LocalDate.of(2026, 6, 10))),
                moved(ProposalKind.AMENDMENT, Aim.clause(PENDING, 2)),
                moved(ProposalKind.ADDITION, Aim.with(P1)),
                new FloorEvent.ItemPrepared(
                        ITEM,
                        ITEM.meeting(),
                        BOARD,
                        new CaseId("exempel/17-2026"),
                        ASSEMBLY,
                        List.of(Part.of(List.of("Antecknas")).meaning(Effect.NOTES)),
                        Effect.DECIDES),
                new FloorEvent.StandTaken(ITEM, PENDING, MOVER, true, 1),
                new FloorEvent.ProposalWithdrawn(ITEM, P1),
                new FloorEvent.ProposalsConfirmed(ITEM),
                new FloorEvent.ProposalRefused(ITEM, P1, Refusal.NEW_MATTER, "Ett nytt ärende"),
                new FloorEvent.RefusalOverruled(ITEM, P1),
                new FloorEvent.ProposalLapsed(ITEM, P1),
                new FloorEvent.DebateClosed(ITEM),
                new FloorEvent.DebateReopened(ITEM));
    }

    private static Object moved(ProposalKind kind, Aim aim) {
        return new FloorEvent.ProposalMoved(
                ITEM,
                P1,
                kind,
                List.of(MOVER),
                List.of(new Party("MP")),
                "strategisk plan",
                List.of(
                        new Part(
                                Optional.of(ASSEMBLY), List.of("Fastställa Vänsterpartiets plan"))),
                Effect.DECIDES,
                aim);
    }
}
