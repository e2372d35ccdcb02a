package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Method;

/** What decides where the votes are equal: the chair, or in elections and employments the lot. */
record TieBreak(Choice side, Method method) {

    static TieBreak byChair(Choice side) {
        return new TieBreak(side, Method.CASTING_VOTE);
    }

    static TieBreak byLot(Choice side) {
        return new TieBreak(side, Method.LOT);
    }
}
