/** Swedish first, English one click away: the message files of all modules. */
@NullMarked
package se.beslutsgang.web.language;

import org.jspecify.annotations.NullMarked;
