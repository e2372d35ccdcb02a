@NullMarked
package se.beslutsgang.cycle.read;

import org.jspecify.annotations.NullMarked;
