@NullMarked
@NamedInterface("queries")
package se.beslutsgang.meetings.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
