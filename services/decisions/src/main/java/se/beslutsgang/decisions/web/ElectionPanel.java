package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import se.beslutsgang.decisions.domain.ComparisonNumbers;
import se.beslutsgang.decisions.events.ElectionKind;
import se.beslutsgang.decisions.queries.Items.Election;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.meetings.queries.Meetings.Meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page of an item shows of its elections. */
@Component
class ElectionPanel {

    /**
     * @param quota the fewest of those present that can ask for a proportional election
     * @param compared the seats of one, by their numbers
     * @param rows the lists in the form of whoever runs the meeting
     */
    record Panel(
            int present,
            int quota,
            List<String> groups,
            List<Compared> compared,
            List<BallotLists.Row> rows) {}

    private final Electable electable;
    private final BallotLists lists;

    ElectionPanel(Electable electable, BallotLists lists) {
        this.electable = electable;
        this.lists = lists;
    }

    void fill(Model model, Item item, Meeting meeting, boolean runs) {
        if (runs) {
            model.addAttribute("electable", electable.in(item));
            model.addAttribute("electionKinds", ElectionKind.values());
        }
        int present = meeting.sitting().present();
        var panels = new LinkedHashMap<Integer, Panel>();
        for (Election e : item.elections()) {
            panels.put(
                    e.number(),
                    panel(e, present, runs ? lists.rows(item, e, sent(model, e)) : List.of()));
        }
        model.addAttribute("panels", panels);
    }

    private static Panel panel(Election e, int present, List<BallotLists.Row> rows) {
        return new Panel(
                present,
                ComparisonNumbers.quota(present, e.seats()),
                Compared.designations(e),
                Compared.of(e),
                rows);
    }

    /** The lists that were sent and not understood. */
    private static Map<String, String> sent(Model model, Election e) {
        var sent = new LinkedHashMap<String, String>();
        if (model.getAttribute("lists" + e.number()) instanceof Map<?, ?> kept) {
            kept.forEach((k, v) -> sent.put(k + "", v + ""));
        }
        return sent;
    }
}
