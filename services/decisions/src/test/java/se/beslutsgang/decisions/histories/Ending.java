package se.beslutsgang.decisions.histories;

import static se.beslutsgang.decisions.histories.Matter.CLOSED;
import static se.beslutsgang.decisions.histories.Matter.ITEM;
import static se.beslutsgang.decisions.histories.Matter.person;

import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.DissentCommand.EnterNote;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.Deferral;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.decisions.reference.Script;
import se.beslutsgang.decisions.reference.Script.Claim;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.TextRef;

import java.util.List;
import java.util.Optional;

/** The decision, and who reserves; then the minutes are certified. */
record Ending(Script script, Matter matter, List<String> told) {

    void tell() {
        List<DecisionMade> made = matter.state().decisions();
        if (made.isEmpty()) told.add("undecided");
        made.forEach(d -> told.add(words(d)));
        script.claims().forEach(this::claim);
        matter.certified();
        var text = new TextRef("ab".repeat(32));
        matter.tries(new EnterNote(ITEM, List.of(), List.of(person(0)), text));
    }

    private static String words(DecisionMade d) {
        String how =
                "decided %s %s by %s, %s"
                        .formatted(d.kind(), d.outcome(), d.method(), d.appealRoute());
        return how
                + d.deferral().map(Ending::words).orElse("")
                + ", adopted "
                + d.adopted().stream().map(Matter::number).toList()
                + ", by "
                + d.participants().stream().map(Matter::number).toList();
    }

    private static String words(Deferral deferral) {
        return ", %s%s to %s"
                .formatted(
                        deferral.delay(),
                        deferral.disputed() ? " disputed" : "",
                        deferral.receivers().stream().map(Matter::number).toList());
    }

    private void claim(Claim claim) {
        boolean party = claim.by() < 0;
        var reservation =
                new DeclareReservation(
                        ITEM,
                        party ? List.of(new Party(claim.party())) : List.of(),
                        party ? List.of() : List.of(person(claim.by())),
                        claim.own() ? InFavourOf.OWN_PROPOSAL : InFavourOf.NOTHING_STATED,
                        List.of(),
                        Optional.empty());
        int before = told.size();
        List<DecisionEvent> events =
                matter.tries(reservation, claim.late() ? CLOSED.plusSeconds(60) : CLOSED);
        if (events.isEmpty() && told.size() == before) told.add("nothing new");
        events.stream()
                .filter(ReservationDeclared.class::isInstance)
                .map(ReservationDeclared.class::cast)
                .forEach(r -> told.add("reserved " + persons(r)));
    }

    private static List<Integer> persons(ReservationDeclared r) {
        return r.persons().stream().map(Matter::number).sorted().toList();
    }
}
