@NullMarked
package se.beslutsgang.cycle.inbox;

import org.jspecify.annotations.NullMarked;
