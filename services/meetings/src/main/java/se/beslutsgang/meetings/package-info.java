/**
 * Meetings: when a body sits. Summons, agenda, attendance and paragraphs; minutes drawn up,
 * certified, announced and final.
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
            "cases :: queries"
        })
package se.beslutsgang.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
