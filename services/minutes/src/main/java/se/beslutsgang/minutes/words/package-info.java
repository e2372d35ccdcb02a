@NullMarked
package se.beslutsgang.minutes.words;

import org.jspecify.annotations.NullMarked;
