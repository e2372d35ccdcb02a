package se.beslutsgang.decisions.reference;

import se.beslutsgang.decisions.reference.Script.Seat;
import se.beslutsgang.decisions.reference.Script.Turn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The chair puts question after question until nothing is left to put. */
final class Putting {

    final List<Settled> settled = new ArrayList<>();
    private final Script script;
    private final OnTheFloor floor;
    private final List<String> told;
    private final List<Asked> adopted;
    private final boolean asUsual;
    private final Set<Object> put = new HashSet<>();
    private int turns;

    Putting(Script script, OnTheFloor floor, List<String> told) {
        this.script = script;
        this.floor = floor;
        this.told = told;
        this.adopted = rotated(floor.order());
        this.asUsual = adopted.equals(floor.order());
    }

    private List<Asked> rotated(List<Asked> order) {
        var turned = new ArrayList<>(order.stream().filter(a -> !a.isMaterial()).toList());
        List<Asked> material = order.stream().filter(Asked::isMaterial).toList();
        for (int n = 0; n < material.size(); n++) {
            turned.add(material.get((n + script.rotated()) % material.size()));
        }
        return turned;
    }

    void all() {
        for (Asked next = next(); next != NOTHING; next = next()) {
            put.add(next.key());
            Settled came = ask(next);
            settled.add(came);
            if (next.isMain()) floor.lapse(came.outcome());
            if (next.kind().equals("ADMISSION") && came.outcome().yes()) overrule(came);
        }
    }

    private static final Asked NOTHING = new Asked("NOTHING", List.of());

    private Asked next() {
        for (Asked asked : asUsual ? floor.order() : adopted) {
            if (!put.contains(asked.key()) && floor.isAlive(asked) && goesOn(asked)) return asked;
        }
        return NOTHING;
    }

    /** After a referral by a minority, others may be tried; after any other delay, nothing. */
    private boolean goesOn(Asked asked) {
        for (Settled s : settled) {
            if (!s.delays() || isOfAPart(s)) continue;
            return s.byMinority()
                    && s.asked().kind().equals("REFERRAL_BACK")
                    && asked.kind().equals("REFERRAL_BACK");
        }
        return isOfTheItem(asked.kind(), asked.answers().getFirst())
                || settled.stream().noneMatch(s -> isOfTheItem(s) && !s.outcome().yes());
    }

    /** A delay of a part leaves the rest to be decided. */
    boolean isOfAPart(Settled s) {
        return s.asked().isDelay() && floor.moved.get(s.outcome().proposal()).about >= 0;
    }

    boolean isOfTheItem(Settled s) {
        return isOfTheItem(s.asked().kind(), s.outcome());
    }

    private boolean isOfTheItem(String kind, Answer answer) {
        return kind.equals("ADMISSION") && floor.moved.get(answer.proposal()).about < 0;
    }

    private void overrule(Settled admission) {
        int about = floor.moved.get(admission.outcome().proposal()).about;
        if (about < 0) return;
        Moved refused = floor.moved.get(about);
        if (!refused.newMatter) refused.refused = false;
    }

    private Settled ask(Asked asked) {
        Turn turn = script.turn(turns++);
        if (!isQuorate()) told.add("refused NO_QUORUM");
        told.add("put " + asked);
        Answer found = asked.pick(turn.thought() >= 0 ? turn.thought() : turn.found());
        Settled came = null;
        if (turn.requested()) {
            Answer counter = counter(asked, found);
            if (!turn.takenBack()) {
                came =
                        new Voting(script, floor, told)
                                .settle(asked, found, counter, turn, isThirdEnough(asked));
            }
        }
        if (came == null) came = byVoice(asked, found, turn);
        if (!isQuorate()) told.add("refused NO_QUORUM");
        told.add(came.toString());
        return came;
    }

    private Settled byVoice(Asked asked, Answer found, Turn turn) {
        boolean delays = asked.isDelay() && found.yes();
        boolean hands = turn.hands() > 0 && turn.hands() * 3 >= voters();
        if (asked.isDelay() && !delays && hands && isThirdEnough(asked)) {
            return new Settled(asked, found.opposite(), "MINORITY", "MINORITY", false, true);
        }
        return new Settled(asked, found, "ACCLAMATION", delays ? "MAJORITY" : "-", false, false);
    }

    /** What stands against the answer found: the other, or what the others leave standing. */
    private Answer counter(Asked asked, Answer found) {
        var others = new ArrayList<>(asked.answers());
        others.remove(found);
        if (others.isEmpty()) return found.opposite();
        while (others.size() > 1) {
            List<Answer> meet = script.ladder() ? List.copyOf(others.subList(0, 2)) : others;
            Answer winner = ask(new Asked("COUNTER_PROPOSAL", List.copyOf(meet))).outcome();
            others.removeAll(List.copyOf(meet));
            others.addFirst(winner);
        }
        return others.getFirst();
    }

    /** In an assembly, once, not in an election, and only back to the one that prepared. */
    private boolean isThirdEnough(Asked asked) {
        boolean another =
                asked.kind().equals("REFERRAL_BACK")
                        && script.prepared()
                        && floor.moved.get(asked.answers().getFirst().proposal()).detail != 0;
        return script.assembly() && !script.election() && !script.rightUsed() && !another;
    }

    private int serving() {
        return (int) script.people().stream().filter(p -> p.seat() == Seat.SERVES).count();
    }

    private int voters() {
        int aside = 0;
        for (int n : floor.aside) if (script.people().get(n).seat() == Seat.SERVES) aside++;
        return serving() - aside;
    }

    private boolean isQuorate() {
        return (script.assembly() ? serving() : voters()) * 2 > script.seats();
    }
}
