@NullMarked
package se.beslutsgang.cycle.engine;

import org.jspecify.annotations.NullMarked;
