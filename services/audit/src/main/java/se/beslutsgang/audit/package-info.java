/**
 * Audit: what an auditor may ask. Every event of the log with who, by what right, when and why, and
 * what the readers could not take in. It knows events by their stored name and no other module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ledger", "web"})
package se.beslutsgang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
