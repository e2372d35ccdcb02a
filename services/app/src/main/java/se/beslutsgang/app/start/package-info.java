@NullMarked
package se.beslutsgang.app.start;

import org.jspecify.annotations.NullMarked;
