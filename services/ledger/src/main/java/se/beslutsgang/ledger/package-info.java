/**
 * The ledger: how events are stored, named, given a position, read back and, when stuck, set aside.
 *
 * <p>The only module with Axon infrastructure; what others use stands in this package and names no
 * Axon type.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package se.beslutsgang.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
