package se.beslutsgang.decisions.reference;

import se.beslutsgang.decisions.reference.Script.Act;
import se.beslutsgang.decisions.reference.Script.Claim;
import se.beslutsgang.decisions.reference.Script.Kind;
import se.beslutsgang.decisions.reference.Script.Person;
import se.beslutsgang.decisions.reference.Script.Seat;
import se.beslutsgang.decisions.reference.Script.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Stages matters at random; the same seed gives the same script. */
public final class Scripts {

    private static final List<String> PARTIES = List.of("S", "M", "V", "SD", "C");
    private static final Kind[] LIKELY = {
        Kind.WHOLE,
        Kind.WHOLE,
        Kind.WHOLE,
        Kind.ADDITION,
        Kind.ADDITION,
        Kind.AMENDMENT,
        Kind.AMENDMENT,
        Kind.REFERRAL,
        Kind.REFERRAL,
        Kind.REFERRAL,
        Kind.POSTPONEMENT,
        Kind.REJECTION,
        Kind.ADMISSION,
        Kind.DOORS
    };

    private final SplittableRandom random;
    private final List<Person> people = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Kind> moved = new ArrayList<>();
    private int voters;

    private Scripts(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public static Script of(long seed) {
        return new Scripts(seed).script(seed);
    }

    private Script script(long seed) {
        boolean assembly = random.nextBoolean();
        int seats = 3 + 2 * random.nextInt(assembly ? 12 : 5);
        people(seats);
        boolean onTheTable = !chance(10);
        floor(onTheTable ? 0 : 1);
        return new Script(
                seed,
                assembly,
                chance(25),
                random.nextBoolean(),
                onTheTable,
                chance(15),
                chance(10),
                random.nextBoolean(),
                seats,
                List.copyOf(people),
                List.copyOf(acts),
                chance(25) ? random.nextInt(4) : 0,
                turns(seats),
                claims());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Now and then too few; a few of them away, or strangers. */
    private void people(int seats) {
        int serving = chance(5) ? Math.max(1, seats / 2) : seats - random.nextInt(seats / 2 + 1);
        for (int n = 0; n < serving; n++) add(Seat.SERVES);
        for (int n = random.nextInt(3); n > 0; n--) add(Seat.AWAY);
        if (chance(30)) add(Seat.NONE);
        voters = serving;
    }

    private void add(Seat seat) {
        String party = PARTIES.get(random.nextInt(PARTIES.size()));
        people.add(new Person("m" + people.size(), party, seat));
    }

    private int anybody() {
        return random.nextInt(voters);
    }

    /**
     * @param first 0 where something lies on the table
     */
    private void floor(int first) {
        moved.add(first == 0 ? Kind.WHOLE : Kind.DOORS);
        if (first == 1) move(Kind.WHOLE, -1);
        for (int n = random.nextInt(7); n > 0; n--) move(LIKELY[random.nextInt(LIKELY.length)]);
        for (int n = random.nextInt(5); n > 0; n--) act(first);
        people();
    }

    private void move(Kind kind) {
        int base = random.nextInt(moved.size());
        switch (kind) {
            case AMENDMENT -> move(kind, whole());
            case ADDITION -> move(kind, chance(30) ? whole() : -1);
            case ADMISSION -> {
                if (base > 0) acts.add(new Act.Refuse(base, chance(30)));
                move(kind, base > 0 ? base : -1);
            }
            case REFERRAL -> move(kind, chance(20) ? whole() : -1);
            case WHOLE, REJECTION, POSTPONEMENT, DOORS -> move(kind, -1);
        }
    }

    private int whole() {
        List<Integer> wholes = new ArrayList<>();
        for (int n = 0; n < moved.size(); n++) if (moved.get(n) == Kind.WHOLE) wholes.add(n);
        return wholes.get(random.nextInt(wholes.size()));
    }

    private void move(Kind kind, int about) {
        acts.add(new Act.Move(kind, anybody(), about, random.nextInt(2)));
        moved.add(kind);
    }

    private void act(int first) {
        if (moved.size() <= first) return;
        int proposal = first + random.nextInt(moved.size() - first);
        int own = Math.max(1, proposal);
        if (moved.size() == 1) {
            acts.add(new Act.Stand(anybody(), proposal, random.nextBoolean()));
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> acts.add(new Act.Join(anybody(), own));
            case 1 -> acts.add(new Act.TakeBack(own));
            case 2 -> acts.add(new Act.Refuse(own, chance(30)));
            default -> acts.add(new Act.Stand(anybody(), proposal, random.nextBoolean()));
        }
    }

    /** Who takes no part; never the one who presides. */
    private void people() {
        int aside = 0;
        for (int n = 1; n < people.size(); n++) {
            if (chance(6)) {
                acts.add(new Act.StepAside(n));
                if (n < voters) aside++;
            } else if (chance(8)) {
                acts.add(new Act.StandOut(n, chance(40) ? random.nextInt(moved.size()) : -1));
            }
        }
        voters -= aside;
    }

    private List<Turn> turns(int seats) {
        List<Turn> turns = new ArrayList<>();
        for (int n = 0; n < 9; n++) turns.add(turn(seats));
        return turns;
    }

    private Turn turn(int seats) {
        int there = voters - (chance(20) ? random.nextInt(voters) : 0);
        int yes = random.nextInt(there + 1);
        int no = chance(20) ? Math.min(yes, there - yes) : random.nextInt(there - yes + 1);
        return new Turn(
                random.nextInt(60),
                chance(10) ? random.nextInt(60) : -1,
                chance(30) ? random.nextInt(seats + 1) : -1,
                chance(60),
                chance(5),
                chance(25),
                random.nextBoolean(),
                ballots(),
                yes,
                no,
                there - yes - no,
                chance(15) ? random.nextInt(people.size()) : -1,
                random.nextBoolean());
    }

    /** The one who presides says something; of the others some leave their desks. */
    private String ballots() {
        String among = chance(30) ? "YYNNAAAA-" : "YYYYNNNNA-";
        var ballots = new StringBuilder().append("YNA".charAt(random.nextInt(3)));
        while (ballots.length() < people.size()) {
            ballots.append(among.charAt(random.nextInt(among.length())));
        }
        return ballots.toString();
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            int by = chance(60) ? random.nextInt(people.size()) : -1;
            String party = PARTIES.get(random.nextInt(PARTIES.size()));
            claims.add(new Claim(by, party, chance(40), chance(10)));
        }
        return claims;
    }
}
