package se.beslutsgang.mandates.web;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.mandates.commands.MandateCommand;
import se.beslutsgang.mandates.commands.MandateCommand.AllowPublicMeetings;
import se.beslutsgang.mandates.commands.MandateCommand.ChooseMinutesForm;
import se.beslutsgang.mandates.commands.MandateCommand.DecideQuorumExemption;
import se.beslutsgang.mandates.commands.MandateCommand.DecideRaising;
import se.beslutsgang.mandates.commands.MandateCommand.StateProportionalElection;
import se.beslutsgang.mandates.events.AllowedToRaise;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.mandates.events.Permission;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Body;
import se.beslutsgang.mandates.queries.Mandates.Mandate;
import se.beslutsgang.mandates.queries.Mandates.Seat;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** A body: who belongs to it today, and in which form its minutes are written. */
@Controller
class BodyPages {

    private final Mandates mandates;
    private final Page page;

    BodyPages(Mandates mandates, Page page) {
        this.mandates = mandates;
        this.page = page;
    }

    @GetMapping("/organ")
    String all(Model model) {
        model.addAttribute(
                "bodies",
                mandates.regions().stream().flatMap(r -> mandates.bodies(r).stream()).toList());
        return "mandates/bodies";
    }

    @GetMapping("/organ/{*path}")
    String one(@PathVariable String path, Viewer viewer, Model model) {
        Body body = body(path);
        LocalDate today = page.today();
        List<Mandate> people = mandates.of(body.id(), today);
        model.addAttribute("body", body);
        model.addAttribute("today", today);
        model.addAttribute("people", byParty(body, people));
        model.addAttribute("seats", seats(body, today));
        model.addAttribute("tomorrow", today.plusDays(1));
        model.addAttribute("form", mandates.minutesForm(body.id(), today));
        model.addAttribute("chosen", mandates.minutesForms(body.id()).reversed());
        model.addAttribute("forms", MinutesForm.values());
        model.addAttribute("permissions", Permission.values());
        model.addAttribute("raisers", AllowedToRaise.values());
        model.addAttribute("mayRaise", mandates.mayRaise(body.id(), today));
        model.addAttribute("exempt", mandates.mayAskWithoutQuorum(body.id(), today));
        model.addAttribute("inPublic", mandates.mayMeetInPublic(body.id(), today));
        model.addAttribute("proportional", mandates.proportionalElections(body.id()));
        model.addAttribute("secretary", viewer.is(Role.SECRETARY));
        return "mandates/body";
    }

    /** None before its first rules of procedure. */
    private List<Seat> seats(Body body, LocalDate today) {
        try {
            return mandates.membership(body.id(), today).seats();
        } catch (NoSuchElementException _) {
            return List.of();
        }
    }

    private Map<String, List<Mandate>> byParty(Body body, List<Mandate> people) {
        var parties = new LinkedHashMap<String, List<Mandate>>();
        people.stream()
                .map(Mandate::party)
                .distinct()
                .forEach(p -> parties.put(name(body, p), of(p, people)));
        return parties;
    }

    private String name(Body body, Party party) {
        return mandates.partyName(body.region(), party);
    }

    private static List<Mandate> of(Party party, List<Mandate> people) {
        return people.stream().filter(m -> m.party().equals(party)).toList();
    }

    @PostMapping("/protokollsform/{*path}")
    String choose(
            @PathVariable String path,
            @RequestParam MinutesForm form,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            Viewer viewer) {
        BodyId body = body(path).id();
        return done(new ChooseMinutesForm(body, from, form), viewer, "form");
    }

    @PostMapping("/vackande/{*path}")
    String raising(
            @PathVariable String path,
            @RequestParam AllowedToRaise who,
            @RequestParam Permission permission,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            Viewer viewer) {
        BodyId body = body(path).id();
        return done(new DecideRaising(body, from, who, permission), viewer, "raising");
    }

    @PostMapping("/utan-beslutforhet/{*path}")
    String exempt(
            @PathVariable String path,
            @RequestParam boolean exempt,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            Viewer viewer) {
        BodyId body = body(path).id();
        return done(new DecideQuorumExemption(body, from, exempt), viewer, "exempt");
    }

    @PostMapping("/offentlighet/{*path}")
    String allowPublic(
            @PathVariable String path,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            Viewer viewer) {
        return done(new AllowPublicMeetings(body(path).id(), from), viewer, "public");
    }

    @PostMapping("/proportionellt-valda/{*path}")
    String proportional(
            @PathVariable String path,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            Viewer viewer) {
        return done(new StateProportionalElection(body(path).id(), from), viewer, "proportional");
    }

    private String done(MandateCommand.OfBody command, Viewer viewer, String done) {
        page.conduct(command, viewer.actorIn(command.body()));
        return page.show("/organ/" + command.body(), "mandates.done." + done);
    }

    private Body body(String path) {
        try {
            return mandates.body(new BodyId(path.substring(1)));
        } catch (IllegalArgumentException
                | NoSuchElementException
                | StringIndexOutOfBoundsException _) {
            throw new Missing("There is no body " + path);
        }
    }
}
