package se.beslutsgang.imports.drive;

import static se.beslutsgang.imports.reading.QuestionKind.ADMISSION;

import se.beslutsgang.decisions.commands.QuestionCommand;
import se.beslutsgang.decisions.commands.VoteCommand;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Tells what the chair puts and finds, and the votes on it. */
final class QuestionDrive {

    private final Desk desk;
    private final BallotDrive ballots;
    private final Runnable beforeDebate;
    private final Deque<Open> open = new ArrayDeque<>();
    private int asked;

    /** A question that was put and is not settled. */
    private static final class Open {
        final int number;
        boolean requested;
        boolean voted;

        Open(int number) {
            this.number = number;
        }
    }

    /**
     * @param beforeDebate done before any question but whether something may be put at all
     */
    QuestionDrive(Desk desk, BallotDrive ballots, Runnable beforeDebate) {
        this.desk = desk;
        this.ballots = ballots;
        this.beforeDebate = beforeDebate;
    }

    void put(Step.Put s) {
        boolean seeks = s.kind() == se.beslutsgang.imports.reading.QuestionKind.COUNTER_PROPOSAL;
        if (!seeks) settleAll();
        var as = new PlannedQuestion(kind(s.kind()), alternatives(s.sides()));
        if (s.kind() != ADMISSION) beforeDebate.run();
        asked++;
        open.push(new Open(asked));
        desk.clerk()
                .tell(
                        new QuestionCommand.PutQuestion(desk.item(), asked, Optional.of(as)),
                        s.line(),
                        s.listed() ? Assumption.TIME : Assumption.ORDER);
    }

    private static QuestionKind kind(se.beslutsgang.imports.reading.QuestionKind kind) {
        return QuestionKind.valueOf(kind.name());
    }

    private List<se.beslutsgang.decisions.events.Alternative> alternatives(List<Side> sides) {
        return sides.stream().map(desk.keys()::alternative).toList();
    }

    void found(Step.Found s) {
        if (isNothingOpen(s.line(), "something is found")) return;
        desk.clerk()
                .tell(
                        new QuestionCommand.StateFinding(
                                desk.item(),
                                open.element().number,
                                desk.keys().alternative(s.side())),
                        s.line());
    }

    void unopposed(Step.Unopposed s) {
        for (Side side : s.sides()) findUnopposed(side, s.line());
    }

    void findUnopposed(Side side, int line) {
        settleAll();
        QuestionKind kind = desk.keys().question(side.proposal());
        var as = new PlannedQuestion(kind, alternatives(sides(side, kind)));
        if (as.kind() != QuestionKind.ADMISSION) beforeDebate.run();
        asked++;
        open.push(new Open(asked));
        desk.clerk()
                .tell(
                        new QuestionCommand.FindUnopposed(desk.item(), asked, as),
                        line,
                        Assumption.QUESTION);
    }

    /**
     * A proposal that stands by itself is approved, or it is not; found carried, it stands first.
     */
    private static List<Side> sides(Side found, QuestionKind kind) {
        return switch (kind.family()) {
            case MAIN, AMENDMENT -> List.of(found);
            default -> List.of(found, new Side(found.proposal(), !found.approved()));
        };
    }

    private boolean isNothingOpen(int line, String but) {
        if (open.isEmpty()) desk.clerk().contradict(line, but + " though no question is put");
        return open.isEmpty();
    }

    void request(int line, Assumption assumption) {
        if (isNothingOpen(line, "a vote is requested") || open.element().requested) return;
        open.element().requested = true;
        desk.clerk()
                .tell(
                        new QuestionCommand.RequestVote(
                                desk.item(), open.element().number, Optional.empty()),
                        line,
                        assumption);
    }

    /** The wording is of the innermost question on which a vote is still to be held. */
    void word(Step.Worded s) {
        while (open.size() > 1 && (!open.element().requested || open.element().voted)) settle();
        if (isNothingOpen(s.line(), "a vote is worded")) return;
        request(s.line(), Assumption.REQUEST);
        var meaning =
                new Meaning(
                        desk.keys().alternative(s.yes()),
                        desk.keys().alternative(s.no()),
                        s.yesWords(),
                        s.noWords());
        desk.clerk()
                .tell(
                        new VoteCommand.ApproveWording(desk.item(), open.element().number, meaning),
                        s.line());
    }

    void counted(Step.Counted s) {
        if (isNothingOpen(s.line(), "a vote is counted")) return;
        ballots.count(s, open.element().number);
        close(s.line());
    }

    void balloted(Step.Balloted s) {
        if (isNothingOpen(s.line(), "people vote")) return;
        ballots.cast(s, open.element().number);
        close(s.line());
    }

    private void close(int line) {
        open.element().voted = true;
        desk.clerk().tell(new VoteCommand.CloseVote(desk.item(), open.element().number), line);
    }

    void hands(Step.HandsCounted s) {
        if (isNothingOpen(s.line(), "hands are counted")) return;
        desk.clerk()
                .tell(
                        new QuestionCommand.CountSupporters(
                                desk.item(), open.element().number, s.supporters()),
                        s.line());
    }

    /** Only needed where no ballot tells on which side the chair is. */
    void casting(Step.CastingVote s) {
        if (isNothingOpen(s.line(), "the chair's vote decides") || s.side().isEmpty()) return;
        wordedYes()
                .ifPresent(
                        yes -> {
                            Choice choice = yes.equals(s.side().get()) ? Choice.YES : Choice.NO;
                            desk.clerk()
                                    .tell(
                                            new VoteCommand.GiveCastingVote(
                                                    desk.item(), open.element().number, choice),
                                            s.line());
                        });
    }

    private Optional<Side> wordedYes() {
        return desk.reading().steps().stream()
                .filter(Step.Worded.class::isInstance)
                .map(s -> ((Step.Worded) s).yes())
                .reduce((_, last) -> last);
    }

    void settleAll() {
        while (!open.isEmpty()) settle();
    }

    private void settle() {
        desk.clerk().tell(new QuestionCommand.StrikeGavel(desk.item(), open.pop().number), 0);
    }

    void lapse(Step.Lapsed s) {
        settleAll();
        desk.clerk()
                .tell(
                        new QuestionCommand.FindLapsed(desk.item(), desk.keys().id(s.proposal())),
                        s.line());
    }

    /** The § ends, if anything was asked in it. */
    void conclude() {
        settleAll();
        if (asked > 0) desk.clerk().tell(new QuestionCommand.ConcludeItem(desk.item()), 0);
    }
}
