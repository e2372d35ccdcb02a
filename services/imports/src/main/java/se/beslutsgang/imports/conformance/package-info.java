/** Holds what the engine works out against what existing minutes say came of it. */
@NullMarked
@NamedInterface("conformance")
package se.beslutsgang.imports.conformance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
