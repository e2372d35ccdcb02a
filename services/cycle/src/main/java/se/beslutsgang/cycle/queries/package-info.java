@NullMarked
@NamedInterface("queries")
package se.beslutsgang.cycle.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
