package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.imports.reading.Step;
import se.beslutsgang.imports.reading.Step.Ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps told so far; a count or a list of ballots grows over several sentences. */
final class Minutes {

    private final List<Step> steps = new ArrayList<>();
    private final List<Optional<Side>> carried = new ArrayList<>();
    private Optional<Step.Counted> count = Optional.empty();
    private final List<Ballot> ballots = new ArrayList<>();
    private int ballotsFrom;

    void add(Step step) {
        close();
        steps.add(step);
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
        close();
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
        count =
                count.map(
                        c ->
                                new Step.Counted(
                                        c.yes(),
                                        c.no(),
                                        number,
                                        c.absent(),
                                        c.appendix(),
                                        c.line()));
        return count.isPresent();
    }

    boolean absent(int number) {
        count =
                count.map(
                        c ->
                                new Step.Counted(
                                        c.yes(),
                                        c.no(),
                                        c.abstained(),
                                        number,
                                        c.appendix(),
                                        c.line()));
        return count.isPresent();
    }

    boolean appendix(String appendix) {
        count =
                count.map(
                        c ->
                                new Step.Counted(
                                        c.yes(),
                                        c.no(),
                                        c.abstained(),
                                        c.absent(),
                                        Optional.of(appendix),
                                        c.line()));
        return count.isPresent();
    }

    void ballots(Said.Balloted told, int line) {
        if (ballots.isEmpty()) {
            close();
            ballotsFrom = line;
        }
        told.who().persons().forEach(p -> ballots.add(new Ballot(p, told.choice())));
    }

    private void close() {
        count.ifPresent(this::vote);
        count = Optional.empty();
        if (!ballots.isEmpty()) {
            vote(new Step.Balloted(List.copyOf(ballots), ballotsFrom));
            ballots.clear();
        }
    }

    private void vote(Step step) {
        steps.add(step);
        carried.add(Optional.empty());
    }

    /** What the text says came of the vote last told. */
    void tookEffect(Side side) {
        close();
        if (!carried.isEmpty()) {
            carried.set(carried.size() - 1, Optional.of(side));
        }
    }

    List<Step> steps() {
        close();
        return List.copyOf(steps);
    }

    List<Optional<Side>> carried() {
        return List.copyOf(carried);
    }
}
