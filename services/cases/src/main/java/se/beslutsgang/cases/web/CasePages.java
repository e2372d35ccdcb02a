package se.beslutsgang.cases.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.cases.queries.Cases.Case;
import se.beslutsgang.cases.queries.Treatments;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.web.Missing;

import java.util.List;
import java.util.stream.Stream;

/** The register, and a case with its papers, its way and its time line. */
@Controller
class CasePages {

    private final Cases cases;
    private final CaseAddress address;
    private final TimeLine timeLine;
    private final List<Treatments> treatments;
    private final Mandates mandates;

    CasePages(
            Cases cases,
            CaseAddress address,
            TimeLine timeLine,
            List<Treatments> treatments,
            Mandates mandates) {
        this.cases = cases;
        this.address = address;
        this.timeLine = timeLine;
        this.treatments = treatments;
        this.mandates = mandates;
    }

    @GetMapping("/arenden")
    String register(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("lines", cases.register(q.strip()));
        return "cases/register";
    }

    @GetMapping("/arenden/{*number}")
    String one(@PathVariable String number, Model model) {
        Case found =
                address.find(number.substring(1))
                        .orElseThrow(() -> new Missing("There is no case " + number));
        model.addAttribute("case", found);
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
