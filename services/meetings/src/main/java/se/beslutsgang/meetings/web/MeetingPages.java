package se.beslutsgang.meetings.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.AgendaItem;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The meetings, and one of them: agenda, attendance, and how far its minutes have come. */
@Controller
class MeetingPages {

    /** A meeting with its minutes, once they are drawn up. */
    record Line(Meeting meeting, Optional<Minutes> minutes) {

        /** The word for how far it has come. */
        public String state() {
            if (minutes.isPresent()) return "enum.MinutesRegister.Stage." + minutes.get().stage();
            if (meeting.closed().isPresent()) return "meetings.state.closed";
            if (meeting.opened().isPresent()) return "meetings.state.open";
            return meeting.summoned().isPresent()
                    ? "meetings.state.summoned"
                    : "meetings.state.called";
        }
    }

    private final Meetings meetings;
    private final MinutesRegister register;
    private final Mandates mandates;
    private final Papers papers;
    private final Cases cases;
    private final Page page;

    MeetingPages(
            Meetings meetings,
            MinutesRegister register,
            Mandates mandates,
            Papers papers,
            Cases cases,
            Page page) {
        this.meetings = meetings;
        this.register = register;
        this.mandates = mandates;
        this.papers = papers;
        this.cases = cases;
        this.page = page;
    }

    @GetMapping("/sammantraden")
    String all(Viewer viewer, Model model) {
        List<Line> lines =
                meetings.all().stream()
                        .flatMap(id -> meetings.find(id).stream())
                        .map(this::line)
                        .sorted(
                                Comparator.comparing((Line l) -> l.meeting().days().getFirst())
                                        .reversed())
                        .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("secretary", viewer.is(Role.SECRETARY));
        model.addAttribute("today", page.today());
        model.addAttribute(
                "bodies",
                mandates.regions().stream().flatMap(r -> mandates.bodies(r).stream()).toList());
        return "meetings/meetings";
    }

    @GetMapping("/sammantraden/{*meeting}")
    String one(@PathVariable String meeting, Viewer viewer, Model model) {
        Meeting found = find(meeting);
        Line line = line(found);
        model.addAttribute("line", line);
        model.addAttribute("meeting", found);
        model.addAttribute("papers", papers.of(found.id()));
        model.addAttribute("later", papers.later(found));
        model.addAttribute("decidedAt", papers.decidedAt(found));
        model.addAttribute("kinds", kinds(found));
        model.addAttribute("mayCertify", mayCertify(found));
        model.addAttribute("invented", mandates.invented(found.body().region()));
        model.addAttribute("secretary", viewer.is(Role.SECRETARY));
        boolean leads = viewer.runsMeetings() && found.closed().isEmpty();
        model.addAttribute("leads", leads);
        model.addAttribute(
                "next", found.agenda().stream().filter(i -> i.paragraph().isEmpty()).findFirst());
        model.addAttribute("today", page.today());
        return "meetings/meeting";
    }

    /** Of each item that is not a plain matter. */
    private Map<ItemId, CaseKind> kinds(Meeting meeting) {
        var kinds = new LinkedHashMap<ItemId, CaseKind>();
        for (AgendaItem i : meeting.agenda()) {
            cases.find(i.caseId())
                    .map(c -> c.origin().kind())
                    .filter(k -> k != CaseKind.MATTER)
                    .ifPresent(k -> kinds.put(i.item(), k));
        }
        return kinds;
    }

    /** The chair, whoever presides, and those who were appointed. */
    private static List<PersonId> mayCertify(Meeting meeting) {
        Stream<PersonId> chair =
                meeting.roll().stream()
                        .filter(s -> s.office() == Office.CHAIR)
                        .map(Meetings.Serving::person);
        return Stream.of(
                        chair, meeting.sitting().presides().stream(), meeting.certifiers().stream())
                .flatMap(people -> people)
                .distinct()
                .toList();
    }

    private Line line(Meeting meeting) {
        return new Line(meeting, register.find(meeting.id().minutes()));
    }

    private Meeting find(String path) {
        return meetings.find(Addresses.meeting(path)).orElseThrow(() -> new Missing(path));
    }
}
