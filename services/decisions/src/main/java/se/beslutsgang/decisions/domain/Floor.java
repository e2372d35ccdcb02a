package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.ItemState.PENDING;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.FloorEvent;
import se.beslutsgang.decisions.events.FloorEvent.DebateClosed;
import se.beslutsgang.decisions.events.FloorEvent.ItemPrepared;
import se.beslutsgang.decisions.events.FloorEvent.ProposalLapsed;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.FloorEvent.ProposalRefused;
import se.beslutsgang.decisions.events.FloorEvent.ProposalWithdrawn;
import se.beslutsgang.decisions.events.FloorEvent.ProposalsConfirmed;
import se.beslutsgang.decisions.events.FloorEvent.RefusalOverruled;
import se.beslutsgang.decisions.events.FloorEvent.StandTaken;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.kernel.ProposalId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The proposals of an item. */
public record Floor(History history) {

    public Optional<ItemPrepared> prepared() {
        return history.last(ItemPrepared.class);
    }

    /** All that were moved, in their order. */
    public List<ProposalMoved> moved() {
        return history.all(ProposalMoved.class);
    }

    /** Those that are still to be dealt with. */
    public List<ProposalMoved> live() {
        return moved().stream().filter(p -> isLive(p.proposal())).toList();
    }

    /** All that were not taken back: these stand in the minutes (KL 5:67 p. 1). */
    public List<ProposalMoved> standing() {
        return moved().stream().filter(p -> !isWithdrawn(p.proposal())).toList();
    }

    List<ProposalMoved> live(ProposalKind kind) {
        return live().stream().filter(p -> p.kind() == kind).toList();
    }

    public Optional<ProposalMoved> proposal(ProposalId id) {
        return moved().stream().filter(p -> p.proposal().equals(id)).findFirst();
    }

    boolean isKnown(ProposalId id) {
        return id.equals(PENDING) ? hasPending() || isAsked() : proposal(id).isPresent();
    }

    /** An interpellation or a question: it is itself what may be put, refused and answered. */
    private boolean isAsked() {
        return new KindOfItem(history).kind().isAsked();
    }

    /** Whether the assembly has to say if it may be put (KL 5:61). */
    boolean isToBeAdmitted() {
        var kind = new KindOfItem(history);
        return kind.kind() == CaseKind.INTERPELLATION
                && !kind.isAdmittedBefore()
                && !hasPending()
                && live(ProposalKind.ADMISSION).isEmpty();
    }

    /** Whether anything lies on the table without being moved. */
    public boolean hasPending() {
        return prepared().filter(p -> !p.pending().isEmpty()).isPresent();
    }

    public ProposalKind kind(ProposalId id) {
        return proposal(id).map(ProposalMoved::kind).orElse(ProposalKind.PENDING);
    }

    /** The decision that a proposal would lead to. */
    public List<Part> parts(ProposalId id) {
        return proposal(id)
                .map(ProposalMoved::parts)
                .or(() -> prepared().map(ItemPrepared::pending))
                .orElse(List.of());
    }

    public Effect effect(ProposalId id) {
        return proposal(id)
                .map(ProposalMoved::effect)
                .or(() -> prepared().map(ItemPrepared::effect))
                .orElse(Effect.DECIDES);
    }

    public List<StandTaken> stands() {
        return history.all(StandTaken.class);
    }

    public List<StandTaken> stands(ProposalId id) {
        return history.all(StandTaken.class).stream().filter(s -> s.proposal().equals(id)).toList();
    }

    /** Whether all who moved an addition stand for that proposal. */
    boolean isMovedWith(ProposalId addition, ProposalId other) {
        List<Mover> movers = proposal(addition).map(ProposalMoved::movers).orElse(List.of());
        return !movers.isEmpty()
                && movers.stream()
                        .map(Mover::person)
                        .allMatch(backers(other).map(Mover::person).toList()::contains);
    }

    private Stream<Mover> backers(ProposalId id) {
        return Stream.concat(
                proposal(id).stream().flatMap(p -> p.movers().stream()),
                stands(id).stream().filter(StandTaken::approves).map(StandTaken::person));
    }

    boolean isOpposed(ProposalId id) {
        return stands(id).stream().anyMatch(s -> !s.approves());
    }

    boolean isWithdrawn(ProposalId id) {
        return history.all(ProposalWithdrawn.class).stream().anyMatch(p -> p.proposal().equals(id));
    }

    /** Whether a delay is asked for of a part of the matter only, so that the rest is decided. */
    boolean isOfAPart(ProposalId id) {
        return proposal(id)
                .filter(p -> p.kind().isDelay())
                .flatMap(p -> p.aim().base())
                .filter(base -> kind(base).isWhole())
                .isPresent();
    }

    /** Refused and not ordered put all the same, KL 5:57. */
    boolean isRefused(ProposalId id) {
        boolean refused =
                history.all(ProposalRefused.class).stream().anyMatch(p -> p.proposal().equals(id));
        boolean overruled =
                history.all(RefusalOverruled.class).stream().anyMatch(p -> p.proposal().equals(id));
        return refused && !overruled;
    }

    /**
     * The refused proposal that the assembly orders put, KL 5:57: one that the chair holds
     * unlawful, never one that opens a new matter; or a question, KL 5:64.
     */
    Optional<ProposalId> overruled(Alternative admission) {
        return proposal(admission.proposal())
                .filter(_ -> admission.approved())
                .flatMap(p -> p.aim().base())
                .filter(
                        base ->
                                history.all(ProposalRefused.class).stream()
                                        .filter(p -> p.proposal().equals(base))
                                        .anyMatch(
                                                p -> p.ground() == Refusal.UNLAWFUL || isAsked()));
    }

    /** Whether an interpellation or a question is thereby allowed: itself, or though refused. */
    boolean admits(Alternative admission) {
        return isAsked()
                && admission.approved()
                && (isOfTheItem(admission.proposal())
                        || overruled(admission).filter(PENDING::equals).isPresent());
    }

    /** Whether an admission is of the item itself, and not of a proposal that was refused. */
    boolean isOfTheItem(ProposalId admission) {
        return proposal(admission).flatMap(p -> p.aim().base()).isEmpty();
    }

    boolean isLapsed(ProposalId id) {
        return history.all(ProposalLapsed.class).stream().anyMatch(p -> p.proposal().equals(id));
    }

    boolean isLive(ProposalId id) {
        return !isWithdrawn(id) && !isBarred(id) && !isLapsed(id) && isGrounded(id);
    }

    /** That something be put although the chair refuses is asked all the same. */
    private boolean isBarred(ProposalId id) {
        return kind(id) != ProposalKind.ADMISSION && isRefused(id);
    }

    /** Whether what it amends, or stands or falls with, is still there. */
    private boolean isGrounded(ProposalId id) {
        return proposal(id)
                .filter(p -> p.kind() != ProposalKind.ADMISSION)
                .flatMap(p -> p.aim().base())
                .filter(base -> !base.equals(PENDING) && !isLive(base))
                .isEmpty();
    }

    boolean isConfirmed() {
        return history.has(ProposalsConfirmed.class);
    }

    public boolean isDebateClosed() {
        return history.all(FloorEvent.class).stream()
                .filter(e -> e instanceof DebateClosed || e instanceof FloorEvent.DebateReopened)
                .reduce((_, last) -> last)
                .filter(DebateClosed.class::isInstance)
                .isPresent();
    }
}
