package se.beslutsgang.decisions.histories;

import static se.beslutsgang.decisions.histories.Matter.ITEM;
import static se.beslutsgang.decisions.histories.Matter.number;
import static se.beslutsgang.decisions.histories.Matter.person;

import se.beslutsgang.decisions.commands.QuestionCommand.CountSupporters;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.RequestVote;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.commands.QuestionCommand.WithdrawVoteRequest;
import se.beslutsgang.decisions.commands.VoteCommand.AnnounceCount;
import se.beslutsgang.decisions.commands.VoteCommand.ApproveWording;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.commands.VoteCommand.DrawVoteLot;
import se.beslutsgang.decisions.commands.VoteCommand.GiveCastingVote;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.reference.Script;
import se.beslutsgang.decisions.reference.Script.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A script played before the domain, told in the words of the reference. */
final class Retelling {

    private final Script script;
    private final List<String> told = new ArrayList<>();
    private final Matter matter;
    private int turns;

    private Retelling(Script script) {
        this.script = script;
        this.matter = new Matter(script, told);
    }

    static List<String> told(Script script) {
        var retelling = new Retelling(script);
        new Staging(script, retelling.matter).play();
        retelling.questions();
        new Ending(script, retelling.matter, retelling.told).tell();
        return retelling.told;
    }

    /** The question that comes next, one after the other; below one of them those it needs. */
    private void questions() {
        Optional<PlannedQuestion> next = matter.next();
        while (next.isPresent()) {
            ask(next.get());
            next = matter.next();
        }
    }

    private void ask(PlannedQuestion question) {
        Turn turn = script.turn(turns++);
        int number = matter.state().questions().next();
        matter.insists(new PutQuestion(ITEM, number));
        told.add("put " + question.kind() + " " + answers(question.alternatives()));
        if (turn.hands() >= 0 && question.kind().isDelay()) {
            matter.does(new CountSupporters(ITEM, number, turn.hands()));
        }
        Alternative found = pick(question, turn.found());
        matter.does(new StateFinding(ITEM, number, found));
        if (turn.thought() >= 0) {
            found = pick(question, turn.thought());
            matter.does(new StateFinding(ITEM, number, found));
        }
        if (turn.requested()) {
            matter.does(new RequestVote(ITEM, number, Optional.of(person(0))));
            questions();
            if (turn.takenBack()) matter.does(new WithdrawVoteRequest(ITEM, number));
            else vote(number, found, turn);
        }
        strike(number, turn);
    }

    private static Alternative pick(PlannedQuestion question, int number) {
        List<Alternative> all = question.alternatives();
        if (all.size() > 1) return all.get(number % all.size());
        Alternative only = all.getFirst();
        return number % 2 == 0 ? only : new Alternative(only.proposal(), !only.approved());
    }

    private void vote(int number, Alternative found, Turn turn) {
        var question = matter.state().questions().number(number).orElseThrow();
        Alternative counter = matter.state().counter(question, matter.mode()).orElseThrow();
        Alternative yes = turn.inverted() ? counter : found;
        Alternative no = turn.inverted() ? found : counter;
        matter.does(new ApproveWording(ITEM, number, new Meaning(yes, no, "Ja", "Nej")));
        if (turn.named()) byName(number, turn);
        else {
            int absent = script.seats() - turn.yes() - turn.no() - turn.abstained();
            var count = new Count(turn.yes(), turn.no(), turn.abstained(), absent);
            matter.does(new AnnounceCount(ITEM, number, count));
        }
        matter.does(new CloseVote(ITEM, number));
        Count count =
                matter.state()
                        .questions()
                        .number(number)
                        .orElseThrow()
                        .vote()
                        .orElseThrow()
                        .count();
        told.add("counted %d yes, %d no of %d".formatted(count.yes(), count.no(), count.present()));
    }

    private void byName(int number, Turn turn) {
        for (int n = 0; n < turn.ballots().length(); n++) {
            if (turn.ballots().charAt(n) != '-') cast(number, n, turn.ballots().charAt(n));
        }
        if (turn.twice() >= 0) {
            cast(number, turn.twice(), turn.ballots().charAt(turn.twice()) == 'Y' ? 'N' : 'Y');
        }
    }

    private void cast(int number, int who, char ballot) {
        Choice choice =
                switch (ballot) {
                    case 'Y' -> Choice.YES;
                    case 'N' -> Choice.NO;
                    default -> Choice.ABSTAINED;
                };
        matter.tries(new CastBallots(ITEM, number, List.of(new Ballot(person(who), choice))));
    }

    /**
     * The gavel; where the chair or the lot has to decide, after that; where it is refused, all the
     * same.
     */
    private void strike(int number, Turn turn) {
        var strike = new StrikeGavel(ITEM, number);
        int before = told.size();
        if (matter.tries(strike).isEmpty()) {
            Choice side = turn.casting() ? Choice.YES : Choice.NO;
            if (told.get(before).endsWith("NO_CASTING_VOTE")) {
                matter.does(new GiveCastingVote(ITEM, number, side));
            } else if (told.get(before).endsWith("LOT_NEEDED")) {
                var witnesses = List.of(person(1), person(2));
                matter.does(new DrawVoteLot(ITEM, number, side, witnesses));
            } else {
                told.removeLast();
            }
            matter.insists(strike);
        }
        QuestionSettled settled =
                matter.state().questions().number(number).orElseThrow().settled().orElseThrow();
        told.add(
                "settled %s %s by %s, delay %s%s%s"
                        .formatted(
                                matter.state().questions().number(number).orElseThrow().kind(),
                                answer(settled.outcome()),
                                settled.method(),
                                settled.delay().map(Object::toString).orElse("-"),
                                settled.disputed() ? ", disputed" : "",
                                settled.overturned() ? ", overturned" : ""));
    }

    static String answer(Alternative alternative) {
        return (alternative.approved() ? "+" : "-") + number(alternative.proposal());
    }

    private static List<String> answers(List<Alternative> alternatives) {
        return alternatives.stream().map(Retelling::answer).toList();
    }
}
