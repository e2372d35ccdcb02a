/** Proves that the reading is no echo: what is falsified shows, what is foretold comes true. */
@NullMarked
@NamedInterface("proof")
package se.beslutsgang.imports.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
