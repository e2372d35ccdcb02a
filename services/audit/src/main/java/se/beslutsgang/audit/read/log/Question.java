package se.beslutsgang.audit.read.log;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an auditor asks of the log; what is empty is not asked for.
 *
 * @param stream the beginning of a stream's name, such as {@code case/}
 * @param from and {@code to}: first and last day on which it was recorded
 * @param before only events before this position, to page back; -1 for the newest
 */
public record Question(
        String type,
        String stream,
        String person,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        long before) {}
