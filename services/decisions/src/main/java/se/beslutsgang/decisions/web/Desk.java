package se.beslutsgang.decisions.web;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.decisions.queries.Items.Planned;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.web.Viewer;

import java.util.List;
import java.util.Optional;

/**
 * What the viewer can do with an item now. What is shown here follows the roles and the stage; what
 * is allowed is for the rules to say.
 *
 * @param number of the question to put, or that is open
 * @param next the question to put next
 * @param answers what can be found, while a question is open
 */
record Desk(
        boolean closesDebate,
        int number,
        Optional<Planned> next,
        List<Alternative> answers,
        boolean strikes,
        boolean proposes,
        boolean reserves,
        boolean reservesForParties) {

    static Desk of(Item item, Viewer viewer, Meeting meeting) {
        boolean closed = meeting.closed().isPresent();
        boolean treated = meeting.current().filter(item.id()::equals).isPresent();
        boolean runs = viewer.runsMeetings() && treated && !closed;
        boolean member = viewer.isPolitician() && viewer.bodies().contains(item.body());
        boolean decided = item.stage() == Items.Stage.DECIDED;
        boolean debating = item.stage() == Items.Stage.PREPARED;
        Optional<Asked> open = item.open().filter(_ -> runs && !decided);
        return new Desk(
                runs && debating,
                open.map(Asked::number).orElse(item.asked().size() + 1),
                item.next().filter(_ -> runs && !debating),
                open.filter(q -> q.found().isEmpty()).map(Asked::alternatives).orElse(List.of()),
                open.flatMap(Asked::found).isPresent(),
                member && debating && !closed,
                member && decided && !closed,
                runs && decided);
    }

    public boolean isEmpty() {
        return !closesDebate
                && next.isEmpty()
                && answers.isEmpty()
                && !strikes
                && !reservesForParties;
    }
}
