/** Files of existing minutes: what §§ they hold, and, line by line, what is wrong with them. */
@NullMarked
@NamedInterface("intake")
package se.beslutsgang.imports.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
