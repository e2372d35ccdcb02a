@NullMarked
@NamedInterface("events")
package se.beslutsgang.mandates.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
