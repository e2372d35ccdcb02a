@NullMarked
@NamedInterface("queries")
package se.beslutsgang.cases.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
