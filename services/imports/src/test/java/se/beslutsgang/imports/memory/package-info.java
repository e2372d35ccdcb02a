/** The engine without a database, for tests. */
@NullMarked
package se.beslutsgang.imports.memory;

import org.jspecify.annotations.NullMarked;
