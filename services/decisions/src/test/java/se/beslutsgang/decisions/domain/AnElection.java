package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.SIRI;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.commands.ElectionCommand.AppointTellers;
import se.beslutsgang.decisions.commands.ElectionCommand.CallElection;
import se.beslutsgang.decisions.commands.ElectionCommand.ConfirmElection;
import se.beslutsgang.decisions.commands.ElectionCommand.DrawLot;
import se.beslutsgang.decisions.commands.ElectionCommand.DrawSeatLot;
import se.beslutsgang.decisions.commands.ElectionCommand.NominateCandidate;
import se.beslutsgang.decisions.commands.ElectionCommand.RequestProportionalElection;
import se.beslutsgang.decisions.commands.ElectionCommand.TellBallots;
import se.beslutsgang.decisions.commands.ElectionCommand.TellGroupBallots;
import se.beslutsgang.decisions.events.BallotGroup;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionSettled;
import se.beslutsgang.decisions.events.ElectionKind;
import se.beslutsgang.decisions.events.GroupTally;
import se.beslutsgang.decisions.events.Tally;
import se.beslutsgang.decisions.events.Votes;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first election of an item in given, when, then; candidates are called a, b, c … */
final class AnElection {

    static final String POST = "ledamöter i kulturnämnden";

    private final AnItem item;

    private AnElection(AnItem item) {
        this.item = item;
    }

    static AnElection in(AnItem item, int seats) {
        return of(item, ElectionKind.ELECTION, seats);
    }

    static AnElection of(AnItem item, ElectionKind kind, int seats) {
        item.takenUp().when(new CallElection(ITEM, 1, kind, POST, seats));
        return new AnElection(item);
    }

    static PersonId person(String name) {
        return new PersonId("x/" + name.toLowerCase(Locale.ROOT));
    }

    static List<PersonId> persons(String names) {
        return Stream.of(names.split(" "))
                .filter(n -> !n.isBlank())
                .map(AnElection::person)
                .toList();
    }

    /** "a 5, b 3" are the ballots on which each name stood. */
    static Tally tally(int ballots, String votes, int blank, int invalid) {
        return new Tally(
                ballots,
                Stream.of(votes.split(", "))
                        .map(v -> v.split(" "))
                        .map(v -> new Votes(person(v[0]), Integer.parseInt(v[1])))
                        .toList(),
                blank,
                invalid);
    }

    /** "A 17, B 5": each group with a list of {@code names} of its own. */
    static GroupTally groups(String votes, int names) {
        var groups = new ArrayList<BallotGroup>();
        for (String v : votes.split(", ")) groups.add(group(v.split(" "), names));
        return new GroupTally(groups, 0);
    }

    private static BallotGroup group(String[] group, int names) {
        List<PersonId> list =
                IntStream.rangeClosed(1, names).mapToObj(n -> person(group[0] + n)).toList();
        return new BallotGroup(group[0], list, Integer.parseInt(group[1]));
    }

    AnElection nominated(String names) {
        for (PersonId p : persons(names))
            item.when(new NominateCandidate(ITEM, 1, p, Optional.of(SVEN)));
        return this;
    }

    AnElection tellers() {
        return when(new AppointTellers(ITEM, 1, List.of(SVEN, SIRI)));
    }

    AnElection told(Tally tally) {
        return when(new TellBallots(ITEM, 1, tally));
    }

    AnElection proportional(int requesting) {
        return when(new RequestProportionalElection(ITEM, 1, requesting));
    }

    AnElection told(GroupTally tally) {
        return when(new TellGroupBallots(ITEM, 1, tally));
    }

    AnElection lot(String on) {
        return when(lotOn(on));
    }

    static DrawLot lotOn(String on) {
        return new DrawLot(ITEM, 1, person(on), List.of(SVEN, SIRI));
    }

    AnElection seatLot(int seat, String on) {
        return when(seatLotOn(seat, on));
    }

    static DrawSeatLot seatLotOn(int seat, String on) {
        return new DrawSeatLot(ITEM, 1, seat, on, List.of(SVEN, SIRI));
    }

    AnElection when(DecisionCommand command) {
        item.when(command);
        return this;
    }

    ElectionSettled confirmed() {
        return item.when(new ConfirmElection(ITEM, 1)).then(ElectionSettled.class);
    }

    Election state() {
        return item.state().elections().number(1).orElseThrow();
    }

    void refuses(DecisionCommand command, Rule rule) {
        item.refuses(command, rule);
    }

    void refusesUnlessRecorded(DecisionCommand command, Rule rule) {
        item.refusesUnlessRecorded(command, rule);
    }

    List<String> flags() {
        return item.flags();
    }

    AnElection recording() {
        item.recording();
        return this;
    }
}
