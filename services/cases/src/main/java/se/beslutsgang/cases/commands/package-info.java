@NullMarked
@NamedInterface("commands")
package se.beslutsgang.cases.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
