package se.beslutsgang.cases.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.Exemption;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.cases.queries.Cases.Case;
import se.beslutsgang.cases.queries.Treatments;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.web.Viewer;

import java.util.List;
import java.util.stream.Stream;

/** The register, and a case with its papers, its way and its time line. */
@Controller
class CasePages {

    private final Cases cases;
    private final CaseDesk desk;
    private final TimeLine timeLine;
    private final List<Treatments> treatments;
    private final Mandates mandates;

    CasePages(
            Cases cases,
            CaseDesk desk,
            TimeLine timeLine,
            List<Treatments> treatments,
            Mandates mandates) {
        this.cases = cases;
        this.desk = desk;
        this.timeLine = timeLine;
        this.treatments = treatments;
        this.mandates = mandates;
    }

    @GetMapping("/arenden")
    String register(@RequestParam(defaultValue = "") String q, Viewer viewer, Model model) {
        model.addAttribute("secretary", viewer.is(Role.SECRETARY));
        model.addAttribute("q", q);
        model.addAttribute("lines", cases.register(q.strip()));
        return "cases/register";
    }

    /** Motions and citizens' proposals that wait for their decision (motionsbalans). */
    @GetMapping("/motioner")
    String year(Model model) {
        model.addAttribute("cases", cases.openWithAYear());
        return "cases/year";
    }

    @GetMapping("/arenden/{*number}")
    String one(@PathVariable String number, Viewer viewer, Model model) {
        model.addAttribute("secretary", viewer.is(Role.SECRETARY));
        model.addAttribute("exemptions", Exemption.values());
        model.addAttribute("appeals", CaseAppeal.values());
        Case found = desk.find(number);
        model.addAttribute("case", found);
        model.addAttribute("bodies", mandates.bodies(found.region()));
        model.addAttribute(
                "treatments", treatments.stream().flatMap(t -> t.of(found.id()).stream()).toList());
        model.addAttribute("events", timeLine.of(found.id()));
        model.addAttribute(
                "invented",
                Stream.concat(found.invented().stream(), mandates.invented(found.region()).stream())
                        .toList());
        return "cases/case";
    }
}
