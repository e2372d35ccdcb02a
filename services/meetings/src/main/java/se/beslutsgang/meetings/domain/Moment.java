package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;

/** What a decision is made from: the meeting as it stands, the occasion and the facts. */
record Moment(MeetingState now, Occasion on, MeetingFacts facts, Judgement judgement) {

    Moment(MeetingState now, Occasion on, MeetingFacts facts) {
        this(now, on, facts, new Judgement(on));
    }

    void require(boolean kept, MeetingRule rule, Object... facts) {
        judgement.require(kept, rule, facts);
    }

    Bench bench() {
        return facts.bench();
    }

    Succession succession() {
        return now.succession(bench());
    }

    Chamber chamber() {
        return now.chamber(bench());
    }
}
