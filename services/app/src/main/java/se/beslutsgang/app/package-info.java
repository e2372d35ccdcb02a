/**
 * The product as a whole: main class, command line, the database that is started with it.
 *
 * <p>No rules live here: a command opens the product, asks a module, prints the answer.
 */
@NullMarked
@ApplicationModule
package se.beslutsgang.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
