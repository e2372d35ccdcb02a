/**
 * Cases: what is prepared. The case (ärende) with its register number, its brief and papers, and
 * its way through the bodies.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ledger",
            "web",
            "mandates :: events",
            "mandates :: commands",
            "mandates :: queries"
        })
package se.beslutsgang.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
