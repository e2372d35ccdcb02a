@NullMarked
@NamedInterface("queries")
package se.beslutsgang.mandates.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
