@NullMarked
@NamedInterface("queries")
package se.beslutsgang.decisions.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
