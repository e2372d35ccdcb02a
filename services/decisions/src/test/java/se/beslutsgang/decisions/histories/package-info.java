/** Random matters, decided by the domain and by a reference that shares nothing with it. */
@NullMarked
package se.beslutsgang.decisions.histories;

import org.jspecify.annotations.NullMarked;
