package se.beslutsgang.audit.web;

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
class AuditWeb {

    @Bean
    Doors auditDoors() {
        return Doors.of(
                Access.read("/granskning", AUDITOR),
                Access.read("/lasare", AUDITOR, SECRETARY),
                Access.act("/lasare/forsok", AUDITOR, SECRETARY));
    }

    @Bean
    NavEntry auditEntry() {
        return new NavEntry(80, "audit.nav", "/granskning", Set.of(AUDITOR));
    }

    @Bean
    NavEntry readersEntry() {
        return new NavEntry(90, "audit.readers", "/lasare", Set.of(AUDITOR, SECRETARY));
    }
}
