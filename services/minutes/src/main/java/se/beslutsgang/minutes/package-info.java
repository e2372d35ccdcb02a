/**
 * Minutes: the text of a meeting and of a §, made from events alone, in the form of the house; and
 * the same as page, PDF and Word. Provides what the modules that may not look here ask for.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ledger",
            "web",
            "mandates :: events",
            "mandates :: queries",
            "cases :: events",
            "cases :: queries",
            "meetings :: events",
            "meetings :: queries",
            "decisions :: events",
            "decisions :: queries"
        })
package se.beslutsgang.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
