@NullMarked
@NamedInterface("commands")
package se.beslutsgang.meetings.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
