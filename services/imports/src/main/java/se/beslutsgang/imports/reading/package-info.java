@NullMarked
package se.beslutsgang.imports.reading;

import org.jspecify.annotations.NullMarked;
