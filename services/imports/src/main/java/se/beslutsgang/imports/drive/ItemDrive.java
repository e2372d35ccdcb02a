package se.beslutsgang.imports.drive;

import static se.beslutsgang.imports.reading.QuestionKind.ADMISSION;

import se.beslutsgang.imports.reading.Claim;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.imports.reading.Step;

import java.util.List;

/** Gives the engine the commands that a § tells of. */
final class ItemDrive {

    private final Desk desk;
    private final FloorDrive floor;
    private final BallotDrive ballots;
    private final QuestionDrive questions;
    private final DissentDrive dissent;

    ItemDrive(Desk desk) {
        this.desk = desk;
        this.floor = new FloorDrive(desk);
        this.ballots = new BallotDrive(desk);
        this.questions = new QuestionDrive(desk, ballots, this::openTheMatter);
        this.dissent = new DissentDrive(desk);
    }

    ProposalKeys keys() {
        return desk.keys();
    }

    /** Who votes first is who sits there when the matter is taken up. */
    void seat() {
        ballots.seat();
    }

    /** What is proposed, until the debate is closed, and nothing of what the chair did. */
    void debate() {
        floor.before();
        floor.proposals();
        floor.closeDebate();
    }

    void drive() {
        floor.before();
        floor.proposals();
        if (isLetIn()) letIn();
        List<Side> undisputed = undisputed();
        if (!isAdmittedFirst()) floor.closeDebate();
        desk.reading().steps().forEach(this::step);
        undisputed.forEach(side -> questions.findUnopposed(side, 0));
        questions.conclude();
        desk.reading().steps().forEach(dissent::after);
    }

    /** Once it may be put, it is debated before anything else is asked. */
    private void openTheMatter() {
        if (isAdmittedFirst()) floor.closeDebate();
    }

    /** Whether it may be put at all is asked before any debate (KL 5:61). */
    private boolean isAdmittedFirst() {
        return isAsked()
                && (isLetIn()
                        || desk.reading().steps().stream()
                                .anyMatch(s -> s instanceof Step.Put p && p.kind() == ADMISSION));
    }

    private boolean isAsked() {
        return desk.reading().kind() == Reading.ItemKind.INTERPELLATION
                || desk.reading().kind() == Reading.ItemKind.QUESTION;
    }

    /** May be put, though no question on that is told. */
    private boolean isLetIn() {
        return isAsked() && desk.reading().claim().admitted() && !desk.reading().isAnythingPut();
    }

    private void letIn() {
        questions.findUnopposed(
                Side.approve(floor.move(desk.keys().implied(Proposed.Kind.ADMISSION)).key()), 0);
    }

    /** No question is told at all: what the § says was decided was put alone and carried. */
    private List<Side> undisputed() {
        if (desk.reading().isAnythingPut()) return List.of();
        List<Claim.Outcome> outcomes = desk.reading().claim().outcomes();
        if (outcomes.equals(List.of(Claim.Outcome.POSTPONED))) {
            return delayed(Proposed.Kind.POSTPONEMENT);
        }
        if (outcomes.equals(List.of(Claim.Outcome.REFERRED_BACK))) {
            return delayed(Proposed.Kind.REFERRAL_BACK);
        }
        if (isLetIn() && outcomes.equals(List.of(Claim.Outcome.DECIDED))) return List.of();
        if (desk.reading().clauses().isEmpty()) return List.of();
        List<String> adopted = desk.reading().claim().adopted();
        if (adopted.isEmpty()) return List.of(Side.approve(Proposed.PENDING));
        return adopted.stream().map(Side::approve).toList();
    }

    private List<Side> delayed(Proposed.Kind kind) {
        Proposed proposed =
                desk.keys().moved().stream()
                        .filter(p -> p.kind() == kind)
                        .findFirst()
                        .orElseGet(() -> floor.move(desk.keys().implied(kind)));
        return List.of(Side.approve(proposed.key()));
    }

    private void step(Step step) {
        switch (step) {
            case Step.Put s -> questions.put(s);
            case Step.Found s -> questions.found(s);
            case Step.Unopposed s -> questions.unopposed(s);
            case Step.VoteRequested s -> questions.request(s.line(), Assumption.TIME);
            case Step.Worded s -> questions.word(s);
            case Step.Counted s -> questions.counted(s);
            case Step.Balloted s -> questions.balloted(s);
            case Step.CastingVote s -> questions.casting(s);
            case Step.HandsCounted s -> questions.hands(s);
            case Step.Lapsed s -> questions.lapse(s);
            case Step.Refused s -> floor.refuse(s);
            case Step.Withdrawn s -> floor.withdraw(s);
            default -> {}
        }
    }
}
