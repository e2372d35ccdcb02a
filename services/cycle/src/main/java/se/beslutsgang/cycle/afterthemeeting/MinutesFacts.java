package se.beslutsgang.cycle.afterthemeeting;

import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;

/** What the model's questions are answered by. Public, with names that the model speaks. */
public final class MinutesFacts {

    private final MinutesRegister register;

    public MinutesFacts(MinutesRegister register) {
        this.register = register;
    }

    public boolean recommends(String minutes) {
        return find(minutes).recommends();
    }

    public boolean appealable(String minutes) {
        return find(minutes).appealable();
    }

    private Minutes find(String minutes) {
        return register.find(new MinutesId(minutes))
                .orElseThrow(() -> new IllegalStateException("No minutes " + minutes));
    }
}
