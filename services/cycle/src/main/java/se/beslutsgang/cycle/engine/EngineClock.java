package se.beslutsgang.cycle.engine;

import org.flowable.common.engine.impl.runtime.Clock;

import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.kernel.SwedishTime;

import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/**
 * The one clock in the shape that Flowable asks for. It is read here and turned elsewhere: an
 * engine with a time of its own would fire timers that the domain then refuses.
 */
public final class EngineClock implements Clock {

    private static final TimeZone ZONE = TimeZone.getTimeZone(SwedishTime.ZONE);

    private final BusinessClock clock;

    public EngineClock(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.now());
    }

    @Override
    public Calendar getCurrentCalendar() {
        return getCurrentCalendar(getCurrentTimeZone());
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone zone) {
        var calendar = new GregorianCalendar(zone);
        calendar.setTime(getCurrentTime());
        return calendar;
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return (TimeZone) ZONE.clone();
    }

    @Override
    public void setCurrentTime(Date time) {
        throw refusal();
    }

    @Override
    public void setCurrentCalendar(Calendar time) {
        throw refusal();
    }

    @Override
    public void reset() {
        throw refusal();
    }

    private static IllegalStateException refusal() {
        return new IllegalStateException("The engine reads the clock and does not turn it");
    }
}
