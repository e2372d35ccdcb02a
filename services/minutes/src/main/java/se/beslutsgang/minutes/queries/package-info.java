@NullMarked
@NamedInterface("queries")
package se.beslutsgang.minutes.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
