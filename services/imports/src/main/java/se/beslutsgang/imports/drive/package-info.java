/** Gives the engine, through its command bus, the commands that existing minutes tell of. */
@NullMarked
@NamedInterface("drive")
package se.beslutsgang.imports.drive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
