@NullMarked
package se.beslutsgang.decisions.minutes;

import org.jspecify.annotations.NullMarked;
