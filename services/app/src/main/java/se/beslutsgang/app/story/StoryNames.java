package se.beslutsgang.app.story;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.RegionId;

import java.util.Locale;

/** Identifiers for what a story calls by its short name. */
record StoryNames(RegionId region) {

    CaseId aCase(String number) {
        return CaseId.of(region, number);
    }

    BodyId body(String code) {
        return BodyId.of(region, code.toLowerCase(Locale.ROOT));
    }

    MeetingId meeting(String meeting) {
        return new MeetingId(region + "/" + meeting);
    }

    ItemId item(String meeting, int place) {
        return meeting(meeting).item(place);
    }
}
