package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.QuestionKind;
import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.imports.reading.Step;
import se.beslutsgang.imports.reading.Step.Ballot;
import se.beslutsgang.imports.reading.Step.Choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The steps told so far; a count or a list of ballots grows over several sentences. */
final class Minutes {

    private final List<Step> steps = new ArrayList<>();
    private final List<Optional<Side>> carried = new ArrayList<>();
    private Optional<Step.Counted> count = Optional.empty();
    private final List<Ballot> ballots = new ArrayList<>();
    private int ballotsFrom;
    private Optional<Step.Worded> wording = Optional.empty();
    private boolean voted;
    private Optional<Side> effect = Optional.empty();

    void add(Step step) {
        close();
        steps.add(step);
        if (step instanceof Step.Worded worded) wording = Optional.of(worded);
        if (step instanceof Step.Put || step instanceof Step.Worded) voted = false;
    }

    /** Whether the question put last has been voted on. */
    boolean hasVoted() {
        return voted;
    }

    boolean votedOn(Side side) {
        return wording.filter(w -> w.yes().equals(side) || w.no().equals(side)).isPresent();
    }

    /** So many for what took effect, so many against: which is Yes stands in the wording. */
    boolean weigh(Side side, int pro, int contra, int line) {
        if (voted) return true;
        var yes = wording.filter(w -> votedOn(side)).map(w -> w.yes().equals(side));
        yes.ifPresent(
                y ->
                        tally(
                                new Said.Tally(
                                        y ? pro : contra,
                                        y ? contra : pro,
                                        Optional.empty(),
                                        Optional.empty()),
                                line));
        return yes.isPresent();
    }

    void replaceLastPut(Step.Put put) {
        for (var i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Step.Put) {
                steps.set(i, put);
                return;
            }
        }
    }

    void tally(Said.Tally tally, int line) {
        voted = true;
        if (count.isPresent() || ballots.isEmpty()) close();
        count =
                Optional.of(
                        new Step.Counted(
                                tally.yes(),
                                tally.no(),
                                tally.abstained().orElse(0),
                                tally.absent().orElse(0),
                                Optional.empty(),
                                line));
    }

    boolean abstained(int number) {
        return amend(
                c -> new Step.Counted(c.yes(), c.no(), number, c.absent(), c.appendix(), c.line()));
    }

    boolean absent(int number) {
        return amend(
                c ->
                        new Step.Counted(
                                c.yes(), c.no(), c.abstained(), number, c.appendix(), c.line()));
    }

    boolean appendix(String appendix) {
        return amend(
                c ->
                        new Step.Counted(
                                c.yes(),
                                c.no(),
                                c.abstained(),
                                c.absent(),
                                Optional.of(appendix),
                                c.line()));
    }

    /** The count may go on after what came of it is told. */
    private boolean amend(UnaryOperator<Step.Counted> more) {
        if (count.isPresent()) {
            count = count.map(more);
            return true;
        }
        if (voted && !steps.isEmpty() && steps.getLast() instanceof Step.Counted last) {
            steps.set(steps.size() - 1, more.apply(last));
            return true;
        }
        return false;
    }

    void ballots(Said.Balloted told, int line) {
        if (voted && ballots.isEmpty() && count.isEmpty()) reopen();
        voted = true;
        if (ballots.isEmpty()) ballotsFrom = line;
        told.who().persons().forEach(p -> ballots.add(new Ballot(p, told.choice())));
    }

    /** The names may follow what came of the vote. */
    private void reopen() {
        if (!steps.isEmpty() && steps.getLast() instanceof Step.Counted last) {
            steps.removeLast();
            count = Optional.of(last);
            effect = carried.removeLast();
        }
    }

    /** A vote told both as a count and by name is one vote; by name where the two agree. */
    private void close() {
        var named = !ballots.isEmpty() && count.filter(c -> !agrees(c)).isEmpty();
        if (named) {
            vote(new Step.Balloted(List.copyOf(ballots), ballotsFrom));
        } else {
            count.ifPresent(this::vote);
        }
        count = Optional.empty();
        ballots.clear();
    }

    /** Whether the names told so far can be those of the count. */
    boolean fits(Choice choice) {
        return count.filter(c -> number(choice) > of(c, choice)).isEmpty();
    }

    private boolean agrees(Step.Counted c) {
        return List.of(Choice.YES, Choice.NO, Choice.ABSTAINED).stream()
                .allMatch(choice -> number(choice) == of(c, choice));
    }

    private int number(Choice choice) {
        return number(ballots, choice);
    }

    private static int number(List<Ballot> ballots, Choice choice) {
        return (int) ballots.stream().filter(b -> b.choice() == choice).count();
    }

    private static int of(Step.Counted c, Choice choice) {
        return switch (choice) {
            case YES -> c.yes();
            case NO -> c.no();
            case ABSTAINED -> c.abstained();
            case ABSENT -> c.absent();
        };
    }

    private void vote(Step step) {
        steps.add(step);
        carried.add(effect);
        effect = Optional.empty();
    }

    /** What the text says came of the vote last told. */
    void tookEffect(Side side) {
        close();
        if (!carried.isEmpty()) {
            carried.set(carried.size() - 1, Optional.of(side));
        }
    }

    /** The side between whole proposals that prevailed in the end, as told. */
    Optional<Side> prevailed() {
        var last = Optional.<Side>empty();
        var main = false;
        var yes = Optional.<Step.Worded>empty();
        var vote = 0;
        for (var step : steps()) {
            switch (step) {
                case Step.Put p -> main = isMain(p.kind());
                case Step.Found f -> last = main ? Optional.of(f.side()) : last;
                case Step.Worded w -> yes = Optional.of(w);
                case Step.Counted c -> {
                    var most = yes.flatMap(w -> most(w, c));
                    var told = carried.get(vote++).or(() -> most);
                    last = main && told.isPresent() ? told : last;
                }
                case Step.Balloted b -> {
                    var most = yes.flatMap(w -> most(w, counted(b)));
                    var told = carried.get(vote++).or(() -> most);
                    last = main && told.isPresent() ? told : last;
                }
                default -> {}
            }
        }
        return last;
    }

    private static Step.Counted counted(Step.Balloted b) {
        return new Step.Counted(
                number(b.ballots(), Choice.YES),
                number(b.ballots(), Choice.NO),
                number(b.ballots(), Choice.ABSTAINED),
                0,
                Optional.empty(),
                b.line());
    }

    private static boolean isMain(QuestionKind kind) {
        return switch (kind) {
            case MAIN, REJECTION, COUNTER_PROPOSAL -> true;
            case ADMISSION, POSTPONEMENT, REFERRAL_BACK, AMENDMENT, ADDITION -> false;
        };
    }

    private static Optional<Side> most(Step.Worded w, Step.Counted c) {
        return c.yes() == c.no()
                ? Optional.empty()
                : Optional.of(c.yes() > c.no() ? w.yes() : w.no());
    }

    List<Step> steps() {
        close();
        return List.copyOf(steps);
    }

    List<Optional<Side>> carried() {
        return List.copyOf(carried);
    }
}
