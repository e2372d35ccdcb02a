package se.beslutsgang.cycle.queries;

import se.beslutsgang.kernel.Role;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people are invited to do. An invitation ends when the event that shows it was done has come
 * in; nobody ticks it off.
 */
public interface WorkList {

    /**
     * @param task the element of the model, such as {@code user_certify_minutes}; its label stands
     *     in the message files
     * @param key what it is about: for {@code after-the-meeting} the id of the minutes
     * @param lastDay the last day on which it is in time
     */
    record Expected(
            String process,
            String task,
            String key,
            Role by,
            Instant since,
            Optional<LocalDate> lastDay) {}

    /** The most urgent first. */
    List<Expected> open();

    default List<Expected> open(Role role) {
        return open().stream().filter(expected -> expected.by() == role).toList();
    }

    default List<Expected> about(String key) {
        return open().stream().filter(expected -> expected.key().equals(key)).toList();
    }
}
