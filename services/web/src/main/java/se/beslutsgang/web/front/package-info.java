/** The front door: who you are, what is next. */
@NullMarked
package se.beslutsgang.web.front;

import org.jspecify.annotations.NullMarked;
