/**
 * What is expected next, by whom, by when. The only module that knows Flowable. Events come in
 * through an inbox, commands go out through one delegate for each service task; if the engine's
 * tables were lost, no decision would be.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ledger",
            "web",
            "processes",
            "meetings :: events",
            "meetings :: commands",
            "meetings :: queries"
        })
package se.beslutsgang.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
