/** Who may come in, as what, and what is closed to all others. */
@NullMarked
package se.beslutsgang.web.security;

import org.jspecify.annotations.NullMarked;
