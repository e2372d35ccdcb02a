@NullMarked
@NamedInterface("events")
package se.beslutsgang.meetings.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
