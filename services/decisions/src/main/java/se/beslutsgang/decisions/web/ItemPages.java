package se.beslutsgang.decisions.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.decisions.web.Proposals.Line;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.meetings.queries.Meetings.Serving;
import se.beslutsgang.web.Viewer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page of an item: what is proposed, in which order it is put, what was decided. */
@Controller
class ItemPages {

    private final Found found;
    private final Proposals proposals;
    private final DraftTable drafts;
    private final Meetings meetings;
    private final Cases cases;
    private final Mandates mandates;
    private final Streams streams;

    ItemPages(
            Found found,
            Proposals proposals,
            DraftTable drafts,
            Meetings meetings,
            Cases cases,
            Mandates mandates,
            Streams streams) {
        this.found = found;
        this.proposals = proposals;
        this.drafts = drafts;
        this.meetings = meetings;
        this.cases = cases;
        this.mandates = mandates;
        this.streams = streams;
    }

    /**
     * @param seen how many events the asking page shows; when there are no more, nothing is sent,
     *     so that a page that asks every few seconds is left in peace
     */
    @GetMapping("/paragraf/{*path}")
    @Nullable ModelAndView one(
            @PathVariable String path,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            Viewer viewer,
            Model model) {
        Item item = found.at(path);
        List<Recorded> events = streams.read("item/" + item.id());
        if (partly && seen == events.size()) return nothingNew();
        Meeting meeting = meetings.of(item.id());
        List<Line> lines = proposals.of(item);
        model.addAttribute("item", item);
        model.addAttribute("meeting", meeting);
        model.addAttribute("agenda", meeting.item(item.id()).orElseThrow());
        model.addAttribute("case", cases.find(item.caseId()).orElseThrow());
        model.addAttribute("proposals", lines);
        model.addAttribute("events", events);
        model.addAttribute("desk", Desk.of(item, viewer, meeting));
        model.addAttribute("draft", drafts.find(item.id(), viewer.person()));
        model.addAttribute("parties", parties(meeting));
        model.addAttribute("naming", proposals);
        model.addAttribute("invented", invented(item));
        return new ModelAndView("decisions/item");
    }

    private static ModelAndView nothingNew() {
        var answer = new ModelAndView();
        answer.setView((_, _, _) -> {});
        answer.setStatus(HttpStatus.NO_CONTENT);
        return answer;
    }

    /** The parties that take part, by short form, with their names. */
    private Map<Party, String> parties(Meeting meeting) {
        var names = new LinkedHashMap<Party, String>();
        for (Serving one : meeting.roll()) {
            names.put(one.party(), mandates.partyName(meeting.body().region(), one.party()));
        }
        return names;
    }

    private List<String> invented(Item item) {
        return Stream.concat(
                        cases.find(item.caseId()).stream().flatMap(c -> c.invented().stream()),
                        mandates.invented(item.body().region()).stream())
                .toList();
    }
}
