package se.beslutsgang.cycle.web;

import static se.beslutsgang.kernel.Role.AUDITOR;
import static se.beslutsgang.kernel.Role.SECRETARY;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.web.Access;
import se.beslutsgang.web.Doors;
import se.beslutsgang.web.NavEntry;

import java.util.Set;

/** What the module opens, and to whom. */
@Configuration(proxyBeanMethods = false)
class CycleWeb {

    @Bean
    Doors cycleDoors() {
        return Doors.of(
                Access.read("/vantar", SECRETARY, AUDITOR),
                Access.act("/vantar/forsok", SECRETARY, AUDITOR));
    }

    @Bean
    NavEntry cycleEntry() {
        return new NavEntry(30, "cycle.nav", "/vantar", Set.of(SECRETARY, AUDITOR));
    }
}
