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
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.decisions.queries.MinutesText;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.web.Viewer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of an item: what is proposed, in which order it is put, what was decided and why. */
@Controller
class ItemPages {

    private final Found found;
    private final Hall hall;
    private final Meetings meetings;
    private final Cases cases;
    private final Mandates mandates;
    private final MinutesText minutes;
    private final Streams streams;

    ItemPages(
            Found found,
            Hall hall,
            Meetings meetings,
            Cases cases,
            Mandates mandates,
            MinutesText minutes,
            Streams streams) {
        this.found = found;
        this.hall = hall;
        this.meetings = meetings;
        this.cases = cases;
        this.mandates = mandates;
        this.minutes = minutes;
        this.streams = streams;
    }

    /**
     * Under its second address it answers a page that asks what is new: what is kept for the next
     * page, such as the line that says what was done, is for the first.
     *
     * @param seen how many events of the item the asking page shows, and {@code sat} of the
     *     meeting; when there are no more, nothing is sent, so that a page that asks every few
     *     seconds is left in peace
     * @param kind of the proposal that is being written
     * @param order as it is being rearranged
     */
    @GetMapping({"/paragraf/{*path}", "/laget/{*path}"})
    @Nullable ModelAndView one(
            @PathVariable String path,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "-1") int sat,
            @RequestParam(defaultValue = "WHOLE_COUNTER_PROPOSAL") ProposalKind kind,
            @RequestParam(defaultValue = "") String order,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            Viewer viewer,
            Model model) {
        Item item = found.at(path);
        List<Recorded> events = streams.read("item/" + item.id());
        int satNow = streams.read("meeting/" + item.meeting()).size();
        boolean sameRoll = partly && sat == satNow;
        if (sameRoll && seen == events.size()) return nothingNew();
        Meeting meeting = meetings.of(item.id());
        model.addAttribute("item", item);
        model.addAttribute("meeting", meeting);
        model.addAttribute("agenda", meeting.item(item.id()).orElseThrow());
        model.addAttribute("case", cases.find(item.caseId()).orElseThrow());
        model.addAttribute("events", events);
        model.addAttribute("sat", satNow);
        model.addAttribute("sameRoll", sameRoll);
        model.addAttribute("live", partly);
        model.addAttribute("kind", kind);
        model.addAttribute("order", OrderDraft.read(order, item));
        model.addAttribute("minutes", minutes.extract(item.id()));
        model.addAttribute("invented", invented(item));
        hall.fill(model, item, SoFar.of(events), viewer, marked(model));
        return new ModelAndView("decisions/item");
    }

    private static ModelAndView nothingNew() {
        var answer = new ModelAndView();
        answer.setView((_, _, _) -> {});
        answer.setStatus(HttpStatus.NO_CONTENT);
        return answer;
    }

    /** What the secretary marked in the table of ballots and has not entered. */
    private static Map<PersonId, Choice> marked(Model model) {
        var marked = new LinkedHashMap<PersonId, Choice>();
        if (model.getAttribute("marked") instanceof Map<?, ?> kept) {
            kept.forEach((p, c) -> marked.put(new PersonId(p + ""), Choice.valueOf(c + "")));
        }
        return marked;
    }

    private List<String> invented(Item item) {
        return Stream.concat(
                        cases.find(item.caseId()).stream().flatMap(c -> c.invented().stream()),
                        mandates.invented(item.body().region()).stream())
                .toList();
    }

    /** The meeting's next item after this one, to be taken up. */
    static Optional<Meetings.AgendaItem> next(Meeting meeting) {
        return meeting.agenda().stream().filter(i -> i.paragraph().isEmpty()).findFirst();
    }
}
