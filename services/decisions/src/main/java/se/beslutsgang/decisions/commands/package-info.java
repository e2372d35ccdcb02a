@NullMarked
@NamedInterface("commands")
package se.beslutsgang.decisions.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
