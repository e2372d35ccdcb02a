@NullMarked
@NamedInterface("events")
package se.beslutsgang.decisions.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
