package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.List;

/**
 * Until when dissent from what was decided in an item can be announced: before the meeting is
 * closed (KL 4:27); but where a committee decides what is appealed by whom it concerns, before the
 * decision is dispatched (FL 30, which FL 2 keeps out where KL chapter 13 holds), be it while the
 * meeting still sits or when it is over.
 *
 * <p>KL 4:27 names no exception, and FL 4 lets a rule of another act prevail, so it may be disputed
 * that dissent after the meeting counts. It is taken down: nobody loses a right by it, and the
 * decision goes out with it.
 *
 * <p>A reservation does not say which of several decisions it is against: an item that ended in
 * decisions of both kinds is open as long as both limits allow. What was certified before it was
 * dispatched stays closed (KL 5:69), since nobody may change it.
 *
 * @param byMeeting whether the end of the meeting is a limit
 * @param byDispatch whether the dispatch is
 */
public record DissentLimits(boolean byMeeting, boolean byDispatch) {

    static DissentLimits of(List<DecisionMade> decisions, boolean assembly) {
        long concerning = decisions.stream().filter(DissentLimits::concernsSomebody).count();
        boolean dispatched = !assembly && concerning > 0;
        return new DissentLimits(!dispatched || concerning < decisions.size(), dispatched);
    }

    private static boolean concernsSomebody(DecisionMade decision) {
        return decision.appealRoute() == AppealRoute.ADMINISTRATIVE;
    }
}
