package se.beslutsgang.cycle.inbox;

import java.util.Optional;

/**
 * What an event means to a process: that a case of it begins, or that somebody did what a user task
 * invited to.
 *
 * @param key the business key
 * @param task the user task that was done; none where the case begins
 */
public record Arrival(String process, String key, Optional<String> task) {

    public static Arrival begins(String process, String key) {
        return new Arrival(process, key, Optional.empty());
    }

    public static Arrival done(String process, String key, String task) {
        return new Arrival(process, key, Optional.of(task));
    }
}
