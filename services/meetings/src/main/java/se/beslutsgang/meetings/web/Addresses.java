package se.beslutsgang.meetings.web;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.web.Missing;

import java.util.function.Function;

/** Identifiers from the rest of a path, which begins with a slash. */
final class Addresses {

    private Addresses() {}

    static MeetingId meeting(String path) {
        return id(path, MeetingId::new, MeetingId::body);
    }

    static ItemId item(String path) {
        return id(path, ItemId::new, i -> i.meeting().body());
    }

    static MinutesId minutes(String path) {
        return id(path, MinutesId::new, i -> i.meeting().body());
    }

    /**
     * @param proof fails for what only looks like an identifier
     * @throws Missing when it is none
     */
    private static <T> T id(String path, Function<String, T> parse, Function<T, ?> proof) {
        try {
            T id = parse.apply(path.substring(1));
            Object _ = proof.apply(id);
            return id;
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            throw new Missing("There is nothing at " + path);
        }
    }
}
