package se.beslutsgang.cycle.afterthemeeting;

import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the model's timers are due, read from the minutes. Public, with names that the model speaks.
 * A last day has passed when the next one begins.
 */
public final class MinutesDeadlines {

    private final MinutesRegister register;

    public MinutesDeadlines(MinutesRegister register) {
        this.register = register;
    }

    public Instant certificationDue(String minutes) {
        return SwedishTime.endOf(find(minutes).certifyBy());
    }

    public Instant announcementDue(String minutes) {
        return endOf(find(minutes).announceBy(), minutes, "certified");
    }

    public Instant appealTimeOver(String minutes) {
        return endOf(find(minutes).lastDayOfAppeal(), minutes, "announced");
    }

    private Minutes find(String minutes) {
        return register.find(new MinutesId(minutes))
                .orElseThrow(() -> new IllegalStateException("No minutes " + minutes));
    }

    private static Instant endOf(Optional<LocalDate> lastDay, String minutes, String until) {
        return lastDay.map(SwedishTime::endOf)
                .orElseThrow(() -> new IllegalStateException(minutes + " are not " + until));
    }
}
