/**
 * Imports: existing minutes, read into the commands that they tell of. What a § tells is worked out
 * in {@code grammar} and {@code lists}, which know nothing of the engine; the engine decides.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ledger",
            "mandates :: events",
            "mandates :: commands",
            "mandates :: queries",
            "cases :: events",
            "cases :: commands",
            "cases :: queries",
            "meetings :: events",
            "meetings :: commands",
            "meetings :: queries",
            "decisions :: events",
            "decisions :: commands",
            "decisions :: queries"
        })
package se.beslutsgang.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
