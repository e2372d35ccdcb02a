/**
 * A second, simple telling of how a matter is decided, written from the law alone: it shares no
 * class with the domain or its events, and stands against it in random histories.
 */
@NullMarked
package se.beslutsgang.decisions.reference;

import org.jspecify.annotations.NullMarked;
