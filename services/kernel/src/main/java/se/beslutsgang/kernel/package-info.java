/**
 * The words all modules speak: identifiers, actor, role, occasion, rule, clock and calendar.
 *
 * <p>At most 25 types and no framework at all, so that every {@code domain} package may use it.
 */
@NullMarked
package se.beslutsgang.kernel;

import org.jspecify.annotations.NullMarked;
