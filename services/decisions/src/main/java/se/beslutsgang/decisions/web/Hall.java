package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.Figures;
import se.beslutsgang.decisions.events.Majority;
import se.beslutsgang.decisions.events.Manner;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.decisions.queries.Delegations;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.decisions.queries.Items.Planned;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Body;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.meetings.queries.Meetings.Serving;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;
import se.beslutsgang.web.Viewer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page of an item shows of the meeting: the desk, one's place, proposals and results. */
@Component
class Hall {

    private final Proposals proposals;
    private final ProposalNames names;
    private final Results results;
    private final Wording wording;
    private final DraftTable drafts;
    private final ElectionPanel panel;
    private final FiguresTables figures;
    private final Meetings meetings;
    private final Mandates mandates;
    private final MinutesRegister register;
    private final Delegations delegations;

    Hall(
            Proposals proposals,
            ProposalNames names,
            Results results,
            Wording wording,
            DraftTable drafts,
            ElectionPanel panel,
            FiguresTables figures,
            Meetings meetings,
            Mandates mandates,
            MinutesRegister register,
            Delegations delegations) {
        this.proposals = proposals;
        this.names = names;
        this.results = results;
        this.wording = wording;
        this.drafts = drafts;
        this.panel = panel;
        this.figures = figures;
        this.meetings = meetings;
        this.mandates = mandates;
        this.register = register;
        this.delegations = delegations;
    }

    void fill(Model model, Item item, SoFar soFar, Viewer viewer, Map<PersonId, Choice> marked) {
        Meeting meeting = meetings.of(item.id());
        boolean certified = register.of(item.id()).flatMap(Minutes::certified).isPresent();
        model.addAttribute("certified", certified);
        Desk desk = Desk.of(item, viewer, meeting, soFar);
        model.addAttribute("desk", desk);
        model.addAttribute("place", Place.of(item, viewer, meeting, soFar, certified));
        boolean open = item.dissent().isOpen(meeting.closed().isPresent());
        boolean dissents = item.stage() == Items.Stage.DECIDED && open && !certified;
        model.addAttribute("notes", desk.runs() || desk.leads() && dissents);
        model.addAttribute("me", viewer.person());
        model.addAttribute("naming", names);
        model.addAttribute("proposals", proposals.of(item, soFar));
        model.addAttribute("results", results.of(item, meetings.during(item.id()), soFar));
        model.addAttribute("left", left(item));
        model.addAttribute("draft", drafts.find(item.id(), viewer.person()));
        model.addAttribute("parties", parties(meeting));
        model.addAttribute("questioned", soFar.questioned());
        model.addAttribute("confirmed", soFar.isConfirmed());
        model.addAttribute("marked", marked);
        model.addAttribute("motivated", soFar.motivations());
        boolean assembly = meeting.sitting().kind() == BodyKind.ASSEMBLY;
        model.addAttribute("assembly", assembly);
        model.addAttribute("receivers", receivers(item));
        model.addAttribute("speaking", speaking(item));
        model.addAttribute("speakers", meetings.speakers(item.id()));
        model.addAttribute("figures", figures);
        model.addAttribute("units", Figures.Unit.values());
        panel.fill(model, item, meeting, desk.runs());
        model.addAttribute("manners", Manner.values());
        model.addAttribute("majorities", Majority.values());
        model.addAttribute("kinds", ProposalForm.kinds(assembly));
        if (item.kind() == CaseKind.REPORT) {
            model.addAttribute("reported", delegations.reportedIn(item.id()));
            model.addAttribute(
                    "unreported",
                    delegations.of(item.body()).stream()
                            .filter(d -> d.reported().isEmpty())
                            .toList());
        }
        model.addAttribute("choices", Choice.values());
        model.addAttribute("refusals", Refusal.values());
        model.addAttribute("effects", Effect.values());
        model.addAttribute("following", ItemPages.next(meeting));
        desk.open().ifPresent(q -> model.addAttribute("supporters", soFar.supporters(q.number())));
        if (desk.is("WORD")) {
            desk.open().ifPresent(q -> model.addAttribute("wording", wording.suggest(item, q)));
        }
        if (desk.is("VOTE")) {
            desk.open()
                    .map(q -> Ballots.of(q, meeting, item.disqualified(), marked))
                    .ifPresent(b -> model.addAttribute("ballots", b));
        }
    }

    /** The questions of the order that have not been put. */
    private static List<Planned> left(Item item) {
        if (item.stage() == Items.Stage.DECIDED) return List.of();
        return item.order().stream()
                .filter(p -> item.asked().stream().noneMatch(q -> isPut(p, q)))
                .toList();
    }

    private static boolean isPut(Planned planned, Asked q) {
        return q.kind() == planned.kind() && q.alternatives().containsAll(planned.alternatives());
    }

    /** The parties that take part, by short form, with their names. */
    private Map<Party, String> parties(Meeting meeting) {
        var names = new LinkedHashMap<Party, String>();
        for (Serving one : meeting.roll()) {
            names.put(one.party(), mandates.partyName(meeting.body().region(), one.party()));
        }
        return names;
    }

    private List<Body> receivers(Item item) {
        return mandates.bodies(item.body().region()).stream()
                .filter(b -> b.kind() == BodyKind.COMMITTEE)
                .toList();
    }

    /** For whom a proposal can be written down: those with a mandate in the body. */
    private List<PersonId> speaking(Item item) {
        return mandates.of(item.body(), meetings.of(item.id()).sitting().day()).stream()
                .map(Mandates.Mandate::person)
                .toList();
    }
}
