/**
 * Decisions: how it is decided. Proposals, the chair's questions, the finding, the gavel, the
 * decision and reservations. The minutes are written elsewhere.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ledger",
            "web",
            "mandates :: events",
            "mandates :: commands",
            "mandates :: queries",
            "cases :: events",
            "cases :: commands",
            "cases :: queries",
            "meetings :: events",
            "meetings :: commands",
            "meetings :: queries"
        })
package se.beslutsgang.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
