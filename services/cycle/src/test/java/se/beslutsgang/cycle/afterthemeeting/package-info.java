@NullMarked
package se.beslutsgang.cycle.afterthemeeting;

import org.jspecify.annotations.NullMarked;
