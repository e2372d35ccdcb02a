@NullMarked
package se.beslutsgang.cycle;

import org.jspecify.annotations.NullMarked;
