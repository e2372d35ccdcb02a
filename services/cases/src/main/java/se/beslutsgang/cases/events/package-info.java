@NullMarked
@NamedInterface("events")
package se.beslutsgang.cases.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
