package se.beslutsgang.mandates.domain;

import se.beslutsgang.mandates.commands.MandateCommand.AdoptRulesOfProcedure;
import se.beslutsgang.mandates.commands.MandateCommand.AllowPublicMeetings;
import se.beslutsgang.mandates.commands.MandateCommand.ChooseMinutesForm;
import se.beslutsgang.mandates.commands.MandateCommand.CountServiceFrom;
import se.beslutsgang.mandates.commands.MandateCommand.DecideQuorumExemption;
import se.beslutsgang.mandates.commands.MandateCommand.DecideRaising;
import se.beslutsgang.mandates.commands.MandateCommand.ElectToPresidium;
import se.beslutsgang.mandates.commands.MandateCommand.EndMandate;
import se.beslutsgang.mandates.commands.MandateCommand.FillSeatByCountyBoard;
import se.beslutsgang.mandates.commands.MandateCommand.GiveMandate;
import se.beslutsgang.mandates.commands.MandateCommand.GiveRightToAttend;
import se.beslutsgang.mandates.commands.MandateCommand.GrantResignation;
import se.beslutsgang.mandates.commands.MandateCommand.OfBody;
import se.beslutsgang.mandates.commands.MandateCommand.StateProportionalElection;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.MandateEvent.ElectedProportionally;
import se.beslutsgang.mandates.events.MandateEvent.ElectedToPresidium;
import se.beslutsgang.mandates.events.MandateEvent.MandateEnded;
import se.beslutsgang.mandates.events.MandateEvent.MandateGiven;
import se.beslutsgang.mandates.events.MandateEvent.MinutesFormChosen;
import se.beslutsgang.mandates.events.MandateEvent.PublicMeetingsAllowed;
import se.beslutsgang.mandates.events.MandateEvent.QuorumExemptionDecided;
import se.beslutsgang.mandates.events.MandateEvent.RaisingDecided;
import se.beslutsgang.mandates.events.MandateEvent.ResignationGranted;
import se.beslutsgang.mandates.events.MandateEvent.RightToAttendGiven;
import se.beslutsgang.mandates.events.MandateEvent.RulesOfProcedureAdopted;
import se.beslutsgang.mandates.events.MandateEvent.SeatFilledByCountyBoard;
import se.beslutsgang.mandates.events.MandateEvent.ServiceCountedFrom;

/** The event by which the register tells what a command about a body asks. */
final class Asked {

    private Asked() {}

    static MandateEvent.OfBody of(OfBody command) {
        return switch (command) {
            case AdoptRulesOfProcedure c ->
                    new RulesOfProcedureAdopted(c.region(), c.body(), c.from(), c.rules());
            case GiveMandate c ->
                    new MandateGiven(
                            c.region(),
                            c.body(),
                            c.person(),
                            c.office(),
                            c.party(),
                            c.from(),
                            c.until(),
                            c.place(),
                            c.substituteFor());
            case FillSeatByCountyBoard c ->
                    new SeatFilledByCountyBoard(
                            c.region(),
                            c.body(),
                            c.person(),
                            c.party(),
                            c.seat(),
                            c.from(),
                            c.until());
            case ElectToPresidium c ->
                    new ElectedToPresidium(
                            c.region(), c.body(), c.person(), c.office(), c.from(), c.until());
            case GrantResignation c ->
                    new ResignationGranted(
                            c.region(), c.body(), c.person(), c.office(), c.last(), c.by());
            case EndMandate c ->
                    new MandateEnded(
                            c.region(), c.body(), c.person(), c.office(), c.last(), c.why());
            case CountServiceFrom c ->
                    new ServiceCountedFrom(c.region(), c.body(), c.person(), c.since());
            case AllowPublicMeetings c -> new PublicMeetingsAllowed(c.region(), c.body(), c.from());
            case DecideRaising c ->
                    new RaisingDecided(c.region(), c.body(), c.from(), c.who(), c.permission());
            case DecideQuorumExemption c ->
                    new QuorumExemptionDecided(c.region(), c.body(), c.from(), c.exempt());
            case StateProportionalElection c ->
                    new ElectedProportionally(c.region(), c.body(), c.from());
            case ChooseMinutesForm c ->
                    new MinutesFormChosen(c.region(), c.body(), c.from(), c.form());
            case GiveRightToAttend c ->
                    new RightToAttendGiven(
                            c.region(), c.body(), c.person(), c.right(), c.from(), c.until());
        };
    }
}
