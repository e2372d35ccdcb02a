package se.beslutsgang.decisions.reference;

import se.beslutsgang.decisions.reference.Script.Person;
import se.beslutsgang.decisions.reference.Script.Seat;
import se.beslutsgang.decisions.reference.Script.Turn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vote between two answers: whose ballots count, what they come to, and who decides at a tie. */
final class Voting {

    private final Script script;
    private final OnTheFloor floor;
    private final List<String> told;
    private final Map<Integer, Character> ballots = new LinkedHashMap<>();

    Voting(Script script, OnTheFloor floor, List<String> told) {
        this.script = script;
        this.floor = floor;
        this.told = told;
    }

    Settled settle(Asked asked, Answer found, Answer counter, Turn turn, boolean thirdIsEnough) {
        Answer yes = turn.inverted() ? counter : found;
        Answer no = turn.inverted() ? found : counter;
        if (turn.named()) byName(turn);
        int forYes = turn.named() ? count('Y') : turn.yes();
        int forNo = turn.named() ? count('N') : turn.no();
        int present = forYes + forNo + (turn.named() ? count('A') : turn.abstained());
        told.add("counted %d yes, %d no of %d".formatted(forYes, forNo, present));
        boolean tie = forYes == forNo;
        Answer winner = tie ? (decides(turn) ? yes : no) : forYes > forNo ? yes : no;
        String method = !tie ? "VOTE" : script.election() ? "LOT" : "CASTING_VOTE";
        String delay = "-";
        boolean disputed = false;
        if (asked.isDelay()) {
            var wanted = new Answer(asked.answers().getFirst().proposal(), true);
            int supporters = wanted.equals(yes) ? forYes : forNo;
            if (winner.equals(wanted)) {
                delay = "MAJORITY";
                disputed = supporters * 2 <= present;
            } else if (thirdIsEnough && supporters > 0 && supporters * 3 >= present) {
                winner = wanted;
                method = "MINORITY";
                delay = "MINORITY";
            }
        }
        return new Settled(asked, winner, method, delay, disputed, !winner.equals(found));
    }

    /**
     * Whether yes wins at a tie: in an election the lot, else by the chair's own ballot, else when
     * asked.
     */
    private boolean decides(Turn turn) {
        if (script.election()) {
            told.add("refused LOT_NEEDED");
            return turn.casting();
        }
        Character own = ballots.get(0);
        if (own != null && own != 'A') return own == 'Y';
        told.add("refused NO_CASTING_VOTE");
        return turn.casting();
    }

    private void byName(Turn turn) {
        for (int n = 0; n < turn.ballots().length(); n++) {
            if (turn.ballots().charAt(n) != '-') cast(n, turn.ballots().charAt(n));
        }
        if (turn.twice() >= 0) {
            cast(turn.twice(), turn.ballots().charAt(turn.twice()) == 'Y' ? 'N' : 'Y');
        }
    }

    private void cast(int who, char ballot) {
        Person person = script.people().get(who);
        if (person.seat() == Seat.NONE) told.add("refused NO_SEAT");
        else if (ballots.containsKey(who)) told.add("refused SECOND_BALLOT");
        else if (person.seat() == Seat.AWAY) told.add("refused NOT_SERVING");
        else if (floor.aside.contains(who)) told.add("refused DISQUALIFIED_VOTES");
        else ballots.put(who, ballot);
    }

    private int count(char ballot) {
        return (int) ballots.values().stream().filter(b -> b == ballot).count();
    }
}
