/**
 * Mandates: who holds which seat and role in which body, from when to when, under which rules of
 * procedure. Dated data of a region, never code.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ledger", "web"})
package se.beslutsgang.mandates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
