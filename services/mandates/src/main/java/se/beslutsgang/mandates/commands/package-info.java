@NullMarked
@NamedInterface("commands")
package se.beslutsgang.mandates.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
